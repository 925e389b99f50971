import { describe, expect, it } from 'vitest';
import type { Span, Transcript, Turn } from '../../../src/data.js';
import { compare } from './compare.js';
import { type Rendered, renderDiscussion } from './render-discussion.js';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);

/** The transcript that a careful reader would write. */
function readByHand(rendered: Rendered, speakerOf = (turn: number): string => rendered.turns[turn]?.speaker ?? ''): Transcript {
  let cursor = 0;
  const turns = rendered.turns.map(({ paragraphs }, i): Turn => {
    const spans = paragraphs.flatMap((paragraph) => {
      const found = spansOf(rendered, paragraph, cursor);
      cursor = found.at(-1)?.end ?? cursor;
      return found;
    });
    return { turn: i + 1, section: 0, speaker: speakerOf(i), kind: 'spoken', time: '', start: null, end: null, paragraphs: spans };
  });
  const { text, title } = rendered;
  return {
    title,
    date: '',
    text,
    people: [],
    sections: [],
    turns,
    sentences: [],
    asides: [],
    forms: [],
    doubts: [],
    facts: [],
    warnings: [],
  };
}

/** Where a paragraph stands, around the stage directions in it. */
function spansOf({ text, notes }: Rendered, paragraph: string, cursor: number): readonly Span[] {
  const start = whereverSplit(text, notes, paragraph, cursor);
  if (start === null) throw new Error(`not in the text: ${paragraph}`);
  return start;
}

function whereverSplit(text: string, notes: readonly string[], paragraph: string, cursor: number): readonly Span[] | null {
  for (let from = text.indexOf(paragraph.slice(0, 1), cursor); from >= 0; from = text.indexOf(paragraph.slice(0, 1), from + 1)) {
    const spans: Span[] = [];
    let [at, said, begin] = [from, 0, from];
    while (said < paragraph.length) {
      const note = notes.find((one) => text.startsWith(one, at));
      if (note !== undefined) {
        if (at > begin) spans.push({ start: begin, end: at });
        at += note.length;
        begin = at;
      } else if (text[at] === paragraph[said]) {
        at++;
        said++;
      } else break;
    }
    if (said === paragraph.length) return [...spans, { start: begin, end: at }];
  }
  return null;
}

describe('renderDiscussion', () => {
  it('renders the same for the same seed', () => {
    expect(renderDiscussion(7)).toEqual(renderDiscussion(7));
    expect(renderDiscussion(7).text).not.toBe(renderDiscussion(8).text);
  });

  it('gives what a reading by hand gives, word for word', () => {
    for (const seed of SEEDS) {
      const rendered = renderDiscussion(seed);
      expect(compare(rendered, readByHand(rendered)), `seed ${seed}`).toMatchObject({
        whole: true,
        elsewhere: 0,
        lost: 0,
        added: 0,
        difference: '',
      });
    }
  });

  it('lets everybody but strangers speak three times, and nobody twice running', () => {
    for (const seed of SEEDS) {
      const { turns, people, conventions } = renderDiscussion(seed);
      const counts = people.map(({ name }) => turns.filter(({ speaker }) => speaker === name).length);
      expect(
        counts.slice(0, counts.length - Number(conventions.strangers)).every((count) => count >= 3),
        `seed ${seed}`,
      ).toBe(true);
      expect(
        turns.every(({ speaker }, i) => speaker !== turns[i - 1]?.speaker),
        `seed ${seed}`,
      ).toBe(true);
    }
  });
});

describe('compare', () => {
  const rendered = renderDiscussion(3);
  const first = rendered.turns[0]?.speaker ?? '';
  const length = rendered.turns[2]?.paragraphs.join('').replace(/\s/g, '').length ?? 0;

  it('counts what is given to somebody else', () => {
    const other = rendered.people.find(({ name }) => name !== rendered.turns[2]?.speaker)?.name ?? '';
    const result = compare(
      rendered,
      readByHand(rendered, (turn) => (turn === 2 ? other : (rendered.turns[turn]?.speaker ?? ''))),
    );
    expect(result).toMatchObject({ whole: false, elsewhere: length, lost: 0, silent: true });
  });

  it('counts what is given to nobody', () => {
    const result = compare(
      rendered,
      readByHand(rendered, (turn) => (turn === 2 ? '' : (rendered.turns[turn]?.speaker ?? ''))),
    );
    expect(result).toMatchObject({ whole: false, elsewhere: 0, lost: length });
  });

  it('sees words that nobody says in a turn', () => {
    const transcript = readByHand(rendered);
    const [turn] = transcript.turns;
    if (turn === undefined) throw new Error('no turn');
    const title = { ...turn, paragraphs: [{ start: 0, end: 4 }, ...turn.paragraphs] };
    expect(compare(rendered, { ...transcript, turns: [title, ...transcript.turns.slice(1)] })).toMatchObject({
      whole: false,
      added: 4,
      elsewhere: 0,
    });
  });

  it('sees one person read as two', () => {
    const two = readByHand(rendered, (turn) => (turn === 0 ? `${first} ` : (rendered.turns[turn]?.speaker ?? '')));
    expect(compare(rendered, two)).toMatchObject({ whole: false, elsewhere: 0, lost: 0 });
  });
});
