import { useMemo, useState } from 'preact/hooks';
import type { ReadingView, ReadTurn, Stretch } from '../api.js';
import { useWords } from '../language.js';
import { Marked, occurrencesIn } from '../parts/marked.js';

interface Props {
  readonly view: ReadingView;
  readonly onLabel: (speaker: string, turn: number) => void;
  /** `at`: offset of the sentence that was chosen. */
  readonly onLine: (stretch: Stretch, at: number) => void;
}

/** The whole text: whose each part is, and what of it is no speech. */
export function TranscriptText({ view, onLabel, onLine }: Props) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const turns = useMemo(() => new Map(view.turns.map((turn) => [turn.turn, turn])), [view.turns]);
  const blocks = useMemo(() => blocksOf(view.stretches, turns), [view.stretches, turns]);
  const hits = useMemo(
    () => (sought === '' ? 0 : view.stretches.reduce((sum, { text }) => sum + occurrencesIn(text, sought).length, 0)),
    [view.stretches, sought],
  );
  return (
    <article class="text">
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          goToNext();
        }}
      >
        <label class="field">
          <span>{words.reading.search}</span>
          <input type="search" value={sought} onInput={({ currentTarget }) => setSought(currentTarget.value)} />
        </label>
        <span class="quiet" role="status">
          {sought === '' ? '' : words.reading.hits(hits)}
        </span>
      </form>
      {blocks.map((block) => {
        const [first] = block.stretches;
        const turn = turns.get(block.turn);
        const lines = block.stretches.map((stretch, i) => (
          // A text has no other names for its parts.
          <Line key={i} stretch={stretch} sought={sought} onLine={onLine} />
        ));
        if (!turn) return lines;
        return (
          <section key={`turn ${turn.turn} ${first?.line}`} class="turn">
            <TurnLabel turn={turn} label={block.label} onLabel={onLabel} />
            {lines}
          </section>
        );
      })}
    </article>
  );
}

/** The next match that is further down than the one before. */
function goToNext(): void {
  const marks = [...document.querySelectorAll('.text mark')];
  const next = marks.find((mark) => mark.getBoundingClientRect().top > innerHeight * 0.6) ?? marks[0];
  next?.scrollIntoView({ block: 'center' });
}

interface Block {
  /** 0 for what is no speech. */
  readonly turn: number;
  readonly label: string;
  readonly stretches: Stretch[];
}

/** Turns with their labels, which may stand behind the speech; what stands within a turn stays in it. */
function blocksOf(stretches: readonly Stretch[], turns: ReadonlyMap<number, ReadTurn>): readonly Block[] {
  const blocks: Block[] = [];
  let between: Stretch[] = [];
  for (const stretch of stretches) {
    const last = blocks.at(-1);
    if (stretch.turn === 0) between.push(stretch);
    else if (last?.turn === stretch.turn) {
      last.stretches.push(...between, stretch);
      between = [];
    } else {
      const printed = between[0]?.kind === 'label' ? between[0].text : '';
      const names = (turn: number): boolean => printed.includes(turns.get(turn)?.speaker || '\n');
      if (last && last.turn > 0 && names(last.turn) && !names(stretch.turn)) last.stretches.push(...between.splice(0, 1));
      const label = between.at(-1)?.kind === 'label' ? (between.pop()?.text ?? '') : '';
      if (between.length > 0) blocks.push({ turn: 0, label: '', stretches: between });
      blocks.push({ turn: stretch.turn, label, stretches: [stretch] });
      between = [];
    }
  }
  if (between.length > 0) blocks.push({ turn: 0, label: '', stretches: between });
  return blocks;
}

interface LabelProps {
  readonly turn: ReadTurn;
  readonly label: string;
  readonly onLabel: Props['onLabel'];
}

function TurnLabel({ turn: { turn, speaker, kind, time }, label, onLabel }: LabelProps) {
  const words = useWords();
  const printed = label.trim();
  // A label is worth reading where it says another name than ours.
  const isOther = (speaker === '' || !printed.includes(speaker)) && /[\p{L}\p{N}]/u.test(time === '' ? printed : printed.replace(time, ''));
  const about = [words.reading.turn(turn), time, kind === 'quoted' ? words.reading.quoted : '', isOther ? printed : ''];
  return (
    <header>
      <button type="button" class="speaker" data-nobody={speaker === '' ? '' : undefined} onClick={() => onLabel(speaker, turn)}>
        <bdi>{speaker === '' ? words.reading.nobody : speaker}</bdi>
      </button>
      <span class="quiet">{about.filter(Boolean).join(' · ')}</span>
    </header>
  );
}

interface LineProps {
  readonly stretch: Stretch;
  readonly sought: string;
  readonly onLine: Props['onLine'];
}

function Line({ stretch, sought, onLine }: LineProps) {
  const words = useWords();
  const { kind, line, text, sentences } = stretch;
  const isSpeech = kind === 'speech';
  return (
    <div class="line" data-kind={kind} id={line > 0 ? `line-${line}` : undefined}>
      {line > 0 || isSpeech ? (
        <button
          type="button"
          class="number"
          aria-label={line > 0 ? words.reading.lineActions(line) : words.reading.paragraphActions(text.slice(0, 12))}
          onClick={() => onLine(stretch, sentences[0] ?? 0)}
        >
          {line || '¶'}
        </button>
      ) : (
        <span />
      )}
      <p>
        {!isSpeech && <span class="kind">{words.reading.kinds[kind]}</span>}
        {isSpeech && sought === '' ? <SpokenText stretch={stretch} onLine={onLine} /> : <Marked text={text} sought={sought} />}
      </p>
    </div>
  );
}

/** Sentences that can be clicked; the number of the line opens the same by the keyboard. */
function SpokenText({ stretch, onLine }: Pick<LineProps, 'stretch' | 'onLine'>) {
  const { text, sentences } = stretch;
  return (
    <>
      {sentences.map((begin, i) => (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the number of the line is the button for it.
        <span
          key={begin}
          class="sentence"
          onClick={() => {
            // Who selects text wants to read or copy it.
            if (getSelection()?.isCollapsed !== false) onLine(stretch, begin);
          }}
        >
          {text.slice(i === 0 ? 0 : begin, sentences[i + 1])}
        </span>
      ))}
    </>
  );
}
