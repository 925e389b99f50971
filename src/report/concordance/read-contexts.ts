import type { Tables, TokenRow } from '../../data.js';

/** One counted occurrence of a term with the words of the same turn around it, verbatim but for its line breaks. */
export interface Context {
  readonly token: TokenRow;
  readonly term: string;
  readonly speaker: string;
  readonly sentence: string;
  readonly before: string;
  /** As it is written there. */
  readonly word: string;
  readonly after: string;
}

/** More characters than any line shows. */
const REACH = 60;

/** The occurrences of the wanted terms in order of the text. */
export function readContexts(
  { sentences, tokens }: Pick<Tables, 'sentences' | 'tokens'>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Context[]> {
  const turns = joinTurns(sentences);
  const begins = new Map<string, number>();
  for (const { sentence, start } of tokens) begins.set(sentence, Math.min(begins.get(sentence) ?? start, start));
  const contexts = new Map<string, Context[]>();
  for (const token of tokens) {
    const { sentence, start, end, term, counts } = token;
    const place = turns.get(sentence);
    if (counts === 0 || !wanted.has(term) || place === undefined) continue;
    const from = place.start + start - (begins.get(sentence) ?? start);
    const to = from + end - start;
    const text = place.turn.text;
    contexts.set(term, [
      ...(contexts.get(term) ?? []),
      {
        ...{ token, term, sentence, speaker: place.speaker },
        before: oneLine(text.slice(Math.max(0, from - REACH), from)).trimStart(),
        word: oneLine(text.slice(from, to)),
        after: oneLine(text.slice(to, to + REACH)).trimEnd(),
      },
    ]);
  }
  return contexts;
}

interface SentenceInTurn {
  readonly turn: { text: string };
  readonly start: number;
  readonly speaker: string;
}

/** The sentences of each turn joined, and where each begins in that text. */
function joinTurns(sentences: Tables['sentences']): ReadonlyMap<string, SentenceInTurn> {
  const turns = new Map<number, { text: string }>();
  return new Map(
    sentences.map(({ sentence, turn: number, speaker, text }) => {
      const turn = turns.get(number) ?? { text: '' };
      turns.set(number, turn);
      // Between sentences in Latin script stood a blank.
      if (/[A-Za-z.!?]$/.test(turn.text) && /^[A-Za-z]/.test(text)) turn.text += ' ';
      const start = turn.text.length;
      turn.text += text;
      return [sentence, { turn, start, speaker }];
    }),
  );
}

const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ');

/** At most so many, in order of the text: the first of each speaker before a second of anybody, no two of one sentence before all else. */
export function chooseContexts(contexts: readonly Context[], most: number): readonly Context[] {
  const chosen = new Set<Context>();
  const passes: readonly ((context: Context) => boolean)[] = [
    ({ speaker }) => ![...chosen].some((other) => other.speaker === speaker),
    ({ sentence }) => ![...chosen].some((other) => other.sentence === sentence),
    () => true,
  ];
  for (const isWanted of passes) {
    for (const context of contexts) if (chosen.size < most && !chosen.has(context) && isWanted(context)) chosen.add(context);
  }
  return contexts.filter((context) => chosen.has(context));
}
