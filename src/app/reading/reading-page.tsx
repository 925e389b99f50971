import { useState } from 'preact/hooks';
import type { AnsweredDoubt, PersonRow, ReadingView, Stretch } from '../api.js';
import { useLanguage, useWords } from '../language.js';
import { TextForm } from '../parts/text-form.js';
import type { ReadDiscussion } from '../use-discussion.js';
import { LinePanel } from './line-panel.js';
import { PersonPanel } from './person-panel.js';
import { TranscriptText } from './transcript-text.js';

/** What the panel is about. */
type Chosen =
  | { readonly kind: 'person'; readonly speaker: string; readonly turn: number | null }
  | { readonly kind: 'line'; readonly stretch: Stretch; readonly at: number };

/** The transcript as it was understood, beside the people. */
export function ReadingPage({ discussion: { view, send } }: { readonly discussion: ReadDiscussion }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = (): void => setChosen(null);
  return (
    <div class="columns">
      <aside class="beside">
        <Doubts doubts={view.doubts} send={send} />
        <People view={view} onPerson={(speaker) => setChosen({ kind: 'person', speaker, turn: null })} />
        <Facts view={view} send={send} />
        <Forms view={view} send={send} />
        <SettingsText text={view.settings} />
      </aside>
      <TranscriptText
        view={view}
        onLabel={(speaker, turn) => setChosen({ kind: 'person', speaker, turn })}
        onLine={(stretch, at) => setChosen({ kind: 'line', stretch, at })}
      />
      {chosen?.kind === 'person' && <PersonPanel view={view} speaker={chosen.speaker} turn={chosen.turn} send={send} onClose={close} />}
      {chosen?.kind === 'line' && <LinePanel view={view} stretch={chosen.stretch} at={chosen.at} send={send} onClose={close} />}
    </div>
  );
}

type Send = ReadDiscussion['send'];

const MOST_DOUBTS = 30;

function Doubts({ doubts, send }: { readonly doubts: readonly AnsweredDoubt[]; readonly send: Send }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">
        {words.reading.doubts} {doubts.length > 0 && <span class="badge">{doubts.length}</span>}
      </h2>
      {doubts.length === 0 && <p class="quiet">{words.reading.noDoubts}</p>}
      <ol class="doubts">
        {doubts.slice(0, MOST_DOUBTS).map(({ kind, line, text, share, message, answers }) => (
          <li key={`${kind} ${line} ${text}`}>
            <p>
              {line > 0 && (
                <a href={`#line-${line}`} onClick={(event) => goTo(event, line)}>
                  {words.reading.line(line)}
                </a>
              )}{' '}
              {message[language]}
              {share >= 0.005 && <span class="quiet"> {words.reading.share(Math.round(share * 100))}</span>}
            </p>
            <div class="actions">
              {answers.map(({ says, edit }) => (
                <button key={says} type="button" onClick={() => void send(edit)}>
                  {words.reading.answers[says]}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The address stays that of the view. */
function goTo(event: Event, line: number): void {
  event.preventDefault();
  document.getElementById(`line-${line}`)?.scrollIntoView({ block: 'center' });
}

function People({ view, onPerson }: { readonly view: ReadingView; readonly onPerson: (speaker: string) => void }) {
  const words = useWords();
  return (
    <section aria-labelledby="people">
      <h2 id="people">
        {words.reading.people} <span class="badge">{view.people.length}</span>
      </h2>
      {view.people.every(({ turns }) => turns === 0) && <p>{words.reading.noSpeakers}</p>}
      <ul class="people">
        {view.people.map((person) => (
          <Person key={person.speaker} person={person} onPerson={onPerson} />
        ))}
      </ul>
    </section>
  );
}

function Person({
  person: { speaker, role, turns, share, counted },
  onPerson,
}: {
  readonly person: PersonRow;
  readonly onPerson: (speaker: string) => void;
}) {
  const words = useWords();
  const percent = Math.round((share ?? 0) * 100);
  const about = [
    role === 'unknown' ? '' : words.person.roles[role],
    turns === 0 ? words.reading.silent : `${words.reading.turns(turns)} · ${percent}%`,
    counted === 1 ? '' : words.reading.notCounted,
  ];
  return (
    <li>
      <button type="button" class="person" onClick={() => onPerson(speaker)}>
        <bdi>{speaker}</bdi>
        <span class="quiet">{about.filter(Boolean).join(' · ')}</span>
        <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(share ?? 0) * 100} height="4" />
        </svg>
      </button>
    </li>
  );
}

function Facts({ view: { facts, title }, send }: { readonly view: ReadingView; readonly send: Send }) {
  const words = useWords();
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.reading.facts}</h2>
      <dl>
        {facts.map(({ key, value }) => (
          <div key={key}>
            <dt>{words.reading.factKeys[key]}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.reading.editTitle}</summary>
        <TextForm
          key={title}
          label={words.reading.factKeys.title}
          value={title}
          action={words.person.rename}
          onText={(next) => void send({ do: 'title', title: next })}
        />
      </details>
    </section>
  );
}

function Forms({ view: { forms }, send }: { readonly view: ReadingView; readonly send: Send }) {
  const words = useWords();
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{words.reading.forms}</h2>
      <ul class="forms">
        {forms.map(({ pattern, count }) => (
          <li key={pattern}>
            {pattern === '' ? words.reading.byFormat : <code>{pattern}</code>} <span class="quiet">{words.reading.times(count)}</span>
          </li>
        ))}
      </ul>
      <details open={forms.length === 0}>
        <summary>{words.reading.teach}</summary>
        <p class="quiet">{words.reading.teachHelp}</p>
        <TextForm
          label={words.reading.pattern}
          value=""
          action={words.reading.teachAction}
          onText={(pattern) => void send({ do: 'label', pattern })}
        />
      </details>
    </section>
  );
}

function SettingsText({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <details>
      <summary>{words.settingsFile}</summary>
      {text === '' ? <p class="quiet">{words.noSettings}</p> : <pre>{text}</pre>}
    </details>
  );
}
