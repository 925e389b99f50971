import { useState } from 'preact/hooks';
import type { PersonRow, ReadingView } from '../api.js';
import { useWords } from '../language.js';
import { Panel } from '../parts/panel.js';
import { TextForm } from '../parts/text-form.js';
import { Reassign } from './reassign.js';

interface Props {
  readonly view: ReadingView;
  readonly speaker: string;
  /** The turn whose label was chosen; null where it was the person. */
  readonly turn: number | null;
  readonly send: (edit: object) => Promise<boolean>;
  readonly onClose: () => void;
}

/** All that can be corrected of somebody. What is done closes the panel, so that its effect is seen. */
export function PersonPanel({ view, speaker, turn, send, onClose }: Props) {
  const words = useWords();
  const person = view.people.find((one) => one.speaker === speaker);
  const act = (edit: object): void => void send(edit).then((isDone) => isDone && onClose());
  return (
    <Panel title={speaker === '' ? words.reading.nobody : speaker} onClose={onClose}>
      {person && person.aliases.length > 0 && <p class="quiet">{words.person.also(person.aliases.join(words.and))}</p>}
      {turn !== null && <Reassign view={view} speaker={speaker} turn={turn} act={act} />}
      {person && <PersonForms view={view} person={person} act={act} />}
    </Panel>
  );
}

type Act = (edit: object) => void;

function PersonForms({ view, person, act }: { readonly view: ReadingView; readonly person: PersonRow; readonly act: Act }) {
  const words = useWords();
  const { speaker } = person;
  return (
    <>
      <TextForm
        label={words.person.name}
        value={speaker}
        action={words.person.rename}
        onText={(to) => act({ do: 'rename', person: speaker, to })}
      />
      <label class="field">
        <span>{words.person.role}</span>
        <select value={person.role} onChange={({ currentTarget }) => act({ do: 'role', person: speaker, role: currentTarget.value })}>
          {Object.entries(words.person.roles).map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <OfficeForm person={person} act={act} />
      <PersonChoice
        label={words.person.merge}
        people={view.people.map((one) => one.speaker).filter((one) => one !== speaker)}
        action={words.person.mergeAction}
        onPerson={(into) => act({ do: 'merge', person: speaker, into })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={person.counted === 1}
          onChange={({ currentTarget }) => act({ do: 'counted', person: speaker, counted: currentTarget.checked })}
        />
        <span>{words.person.counted}</span>
      </label>
      <button type="button" onClick={() => act({ do: 'not-label', label: speaker })}>
        {words.person.notSpeaker}
      </button>
    </>
  );
}

function OfficeForm({ person, act }: { readonly person: PersonRow; readonly act: Act }) {
  const words = useWords();
  const [organisation, setOrganisation] = useState(person.organisation.join('；'));
  const [title, setTitle] = useState(person.title.join('；'));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'office', person: person.speaker, ...sameLength(partsOf(organisation), partsOf(title)) });
      }}
    >
      <label class="field">
        <span>{words.person.organisation}</span>
        <input value={organisation} onInput={({ currentTarget }) => setOrganisation(currentTarget.value)} />
      </label>
      <label class="field">
        <span>{words.person.office}</span>
        <input value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
      </label>
      <button type="submit">{words.person.saveOffice}</button>
    </form>
  );
}

const partsOf = (text: string): readonly string[] => text.split(/[；;]/).map((part) => part.trim());

/** They belong together one by one; an entry may be empty. */
function sameLength(organisation: readonly string[], title: readonly string[]) {
  const length = Math.max(organisation.length, title.length);
  const padded = (parts: readonly string[]): readonly string[] => Array.from({ length }, (_, i) => parts[i] ?? '');
  return { organisation: padded(organisation), title: padded(title) };
}

interface ChoiceProps {
  readonly label: string;
  readonly people: readonly string[];
  readonly action: string;
  readonly onPerson: (name: string) => void;
}

function PersonChoice({ label, people, action, onPerson }: ChoiceProps) {
  const words = useWords();
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        onPerson(String(new FormData(event.currentTarget).get('person')));
      }}
    >
      <label class="field">
        <span>{label}</span>
        <select name="person" required>
          <option value="">{words.person.choose}</option>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="submit">{action}</button>
    </form>
  );
}
