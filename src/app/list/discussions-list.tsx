import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language.js';
import { Notice, useNotice } from '../parts/notice.js';
import { hashOf } from '../place.js';
import { server } from '../server.js';
import { AddTranscripts, type NewTranscript } from './add-transcripts.js';
import { DiscussionRow } from './discussion-row.js';
import { useDiscussions } from './use-discussions.js';

/** From so many on, they can be searched. */
const MANY = 9;

/** The transcripts of the folder, and how others come to be there. */
export function DiscussionsList() {
  const words = useWords();
  const notice = useNotice();
  const { rows, refresh } = useDiscussions(notice.warn);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    document.title = words.product;
  }, [words]);
  const attempt = (work: Promise<void>): void => void work.catch(notice.warn);
  const choose = (name: string, isChosen: boolean): void =>
    setChosen((before) => new Set([...before].filter((one) => one !== name).concat(isChosen ? [name] : [])));
  const shown = rows?.filter(({ name, title, people }) => `${name} ${title ?? ''} ${people?.join(' ') ?? ''}`.includes(filter.trim()));
  return (
    <main class="list">
      <h1>{words.list.title}</h1>
      <p class="quiet">{words.list.lead}</p>
      <AddTranscripts onAdd={(transcripts) => attempt(add(transcripts).then(refresh))} />
      <Notice {...notice} />
      {rows !== null && rows.length >= MANY && (
        <label class="field">
          <span>{words.list.filter}</span>
          <input type="search" value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
        </label>
      )}
      {chosen.size > 1 && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            notice.say(words.list.comparing);
            attempt(compare([...chosen]));
          }}
        >
          {words.list.compare(chosen.size)}
        </button>
      )}
      {rows === null && <p>{words.loading}</p>}
      {rows?.length === 0 && <p>{words.list.empty}</p>}
      <ul class="rows">
        {shown?.map((row) => (
          <DiscussionRow
            key={row.name}
            row={row}
            isChosen={chosen.has(row.name)}
            onChoose={(isChosen) => choose(row.name, isChosen)}
            notice={notice}
            refresh={refresh}
          />
        ))}
      </ul>
      {rows !== null && rows.length > 0 && <p class="quiet">{words.list.count(rows.length)}</p>}
    </main>
  );
}

/** One that is added alone is opened. */
async function add(transcripts: readonly NewTranscript[]): Promise<void> {
  let last = '';
  for (const { name, content } of transcripts) last = (await server.add(name, content)).name;
  if (transcripts.length === 1) location.hash = hashOf({ name: last, view: 'reading' });
}

async function compare(names: readonly string[]): Promise<void> {
  const { id } = await server.compare(names);
  location.hash = hashOf({ comparison: id });
}
