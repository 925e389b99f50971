import { useState } from 'preact/hooks';
import type { ReadingView } from '../api.js';
import { useWords } from '../language.js';

/** Must not be a name. */
const SOMEBODY_NEW = '\n';

interface WhoProps {
  readonly view: ReadingView;
  /** Who is not to be chosen. */
  readonly except: string;
  readonly onPerson: (name: string) => void;
}

/** Chooses somebody of the discussion, or names somebody new; '' while nobody is chosen. */
export function Who({ view, except, onPerson }: WhoProps) {
  const words = useWords();
  const [who, setWho] = useState('');
  const choose = (value: string): void => {
    setWho(value);
    onPerson(value === SOMEBODY_NEW ? '' : value);
  };
  return (
    <>
      <label class="field">
        <span>{words.person.who}</span>
        <select required value={who} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{words.person.choose}</option>
          {view.people
            .filter((one) => one.speaker !== except)
            .map((one) => (
              <option key={one.speaker}>{one.speaker}</option>
            ))}
          <option value={SOMEBODY_NEW}>{words.person.newPerson}</option>
        </select>
      </label>
      {who === SOMEBODY_NEW && (
        <label class="field">
          <span>{words.person.newName}</span>
          <input required onInput={({ currentTarget }) => onPerson(currentTarget.value.trim())} />
        </label>
      )}
    </>
  );
}
