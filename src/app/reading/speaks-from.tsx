import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingView, Stretch } from '../api.js';
import { useWords } from '../language.js';
import { Who } from './who.js';
import { wordsAt } from './words-at.js';

interface Props {
  readonly view: ReadingView;
  readonly stretch: Stretch;
  /** Offset of the sentence that was chosen. */
  readonly at: number;
  /** Sends an edit. */
  readonly act: (edit: object) => void;
}

/** Somebody else speaks from a sentence on, to the end of the turn. */
export function SpeaksFrom({ view, stretch, at, act }: Props) {
  const words = useWords();
  const [person, setPerson] = useState('');
  const [from, setFrom] = useState(at);
  const chosen = useRef<HTMLInputElement>(null);
  // A paragraph may have more sentences than are seen.
  useEffect(() => chosen.current?.scrollIntoView({ block: 'center' }), []);
  const { turn, text, sentences } = stretch;
  const isFirst = from === (sentences[0] ?? 0) && view.stretches.find((one) => one.turn === turn) === stretch;
  const found = isFirst ? '' : wordsAt(view.stretches, stretch, from);
  const speaker = view.turns.find((one) => one.turn === turn)?.speaker ?? '';
  return (
    <form
      class="boxed"
      onSubmit={(event) => {
        event.preventDefault();
        act(isFirst ? { do: 'turns', person, turns: [turn] } : { do: 'from', person, words: found, turn });
      }}
    >
      <h3>{words.person.speaksFrom}</h3>
      <fieldset class="sentences">
        <legend>{words.person.whichSentence}</legend>
        {sentences.map((begin, i) => (
          <label key={begin} class="check">
            <input ref={begin === from ? chosen : null} type="radio" name="from" checked={begin === from} onChange={() => setFrom(begin)} />
            <span>{text.slice(begin, sentences[i + 1]).trim()}</span>
          </label>
        ))}
      </fieldset>
      <Who view={view} except={speaker} onPerson={setPerson} />
      {found === null && <p role="status">{words.person.notSayable}</p>}
      <button type="submit" disabled={found === null}>
        {words.person.reassignAction}
      </button>
    </form>
  );
}
