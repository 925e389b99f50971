import { useState } from 'preact/hooks';
import type { ReadingView } from './api.js';
import { useWords } from './language.js';

/** Must not be a name. */
const SOMEBODY_NEW = '\n';

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
  const [who, setWho] = useState('');
  const [name, setName] = useState('');
  const [scope, setScope] = useState<keyof typeof words.person.scopes>('here');
  const turns = view.turns.filter((one) => one.speaker === speaker && inScope(one.turn, turn, scope)).map((one) => one.turn);
  return (
    <form
      class="boxed"
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'turns', person: who === SOMEBODY_NEW ? name.trim() : who, turns });
      }}
    >
      <h3>{words.person.reassign}</h3>
      <label class="field">
        <span>{words.person.who}</span>
        <select required value={who} onChange={({ currentTarget }) => setWho(currentTarget.value)}>
          <option value="">{words.person.choose}</option>
          {view.people
            .filter((one) => one.speaker !== speaker)
            .map((one) => (
              <option key={one.speaker}>{one.speaker}</option>
            ))}
          <option value={SOMEBODY_NEW}>{words.person.newPerson}</option>
        </select>
      </label>
      {who === SOMEBODY_NEW && (
        <label class="field">
          <span>{words.person.newName}</span>
          <input required value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
      )}
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
