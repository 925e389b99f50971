import { useState } from 'preact/hooks';
import type { ReadingView } from '../api.js';
import { useWords } from '../language.js';
import { Who } from './who.js';

interface ReassignProps {
  readonly view: ReadingView;
  readonly speaker: string;
  readonly turn: number;
  /** Sends an edit. */
  readonly act: (edit: object) => void;
}

/** Somebody else speaks in this turn, or from here on. */
export function Reassign({ view, speaker, turn, act }: ReassignProps) {
  const words = useWords();
  const [person, setPerson] = useState('');
  const [scope, setScope] = useState<keyof typeof words.person.scopes>('here');
  const turns = view.turns.filter((one) => one.speaker === speaker && inScope(one.turn, turn, scope)).map((one) => one.turn);
  return (
    <form
      class="boxed"
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'turns', person, turns });
      }}
    >
      <h3>{words.person.reassign}</h3>
      <Who view={view} except={speaker} onPerson={setPerson} />
      <fieldset>
        <legend>{words.person.scope}</legend>
        {(['here', 'on', 'all'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
            <span>{words.person.scopes[one]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit">{words.person.reassignAction}</button>
    </form>
  );
}

const inScope = (turn: number, chosen: number, scope: 'here' | 'on' | 'all'): boolean =>
  scope === 'all' || (scope === 'here' ? turn === chosen : turn >= chosen);
