import { useEffect, useRef, useState } from 'preact/hooks';
import type { DiscussionSummary } from './api.js';
import { useWords } from './language.js';
import { Notice, useNotice } from './notice.js';
import { hashOf } from './place.js';
import { listen, server } from './server.js';

/** The transcripts of the folder, and how others come to be there. */
export function DiscussionsList() {
  const words = useWords();
  const notice = useNotice();
  const [rows, setRows] = useState<readonly DiscussionSummary[] | null>(null);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const refresh = (): Promise<void> => server.list().then(setRows).catch(notice.warn);
  // Once; afterwards the server tells of changes.
  useEffect(() => {
    document.title = words.product;
    void refresh();
    return listen(({ kind }) => {
      if (kind === 'changed') void refresh();
    });
  }, []);
  useSummaries(rows, setRows);

  const add = async (files: readonly { readonly name: string; readonly content: Blob }[]): Promise<void> => {
    try {
      let last = '';
      for (const { name, content } of files) last = (await server.add(name, content)).name;
      await refresh();
      if (files.length === 1) location.hash = hashOf({ name: last, view: 'reading' });
      else notice.say(words.list.added(last));
    } catch (cause) {
      notice.warn(cause);
    }
  };
  const choose = (name: string, isChosen: boolean): void =>
    setChosen((before) => new Set([...before].filter((one) => one !== name).concat(isChosen ? [name] : [])));
  const compare = async (): Promise<void> => {
    notice.say(words.list.comparing);
    try {
      location.hash = hashOf({ comparison: (await server.compare([...chosen])).id });
    } catch (cause) {
      notice.warn(cause);
    }
  };
  const shown = rows?.filter(({ name, title, people }) => `${name} ${title ?? ''} ${people?.join(' ') ?? ''}`.includes(filter.trim()));
  return (
    <main class="list">
      <h1>{words.list.title}</h1>
      <p class="quiet">{words.list.lead}</p>
      <AddFiles onFiles={(files) => void add(files.map((file) => ({ name: file.name, content: file })))} />
      <PasteText onText={(name, text) => void add([{ name, content: new Blob([text]) }])} />
      <Notice {...notice} />
      {rows !== null && rows.length > 8 && (
        <label class="field">
          <span>{words.list.filter}</span>
          <input type="search" value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
        </label>
      )}
      {chosen.size > 1 && (
        <button type="button" class="primary" onClick={() => void compare()}>
          {words.list.compare(chosen.size)}
        </button>
      )}
      {rows === null && <p>{words.loading}</p>}
      {rows?.length === 0 && <p>{words.list.empty}</p>}
      <ul class="rows">
        {shown?.map((row) => (
          <Row
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

/** So many titles are asked for that the list does not know; the rest when these are there. */
const AT_ONCE = 20;

/** Titles and people of transcripts that were never run are read one after another, behind the list. */
function useSummaries(rows: readonly DiscussionSummary[] | null, setRows: (rows: readonly DiscussionSummary[]) => void): void {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const unknown = rows?.filter(({ name, people }) => people === null && !asked.current.has(name)).slice(0, AT_ONCE) ?? [];
    if (rows === null || unknown.length === 0) return;
    for (const { name } of unknown) asked.current.add(name);
    void (async () => {
      const found = new Map<string, DiscussionSummary>();
      // What cannot be read says so where it is opened.
      for (const { name } of unknown)
        await server.summary(name).then(
          (summary) => found.set(name, summary),
          () => undefined,
        );
      setRows(rows.map((row) => found.get(row.name) ?? row));
    })();
  }, [rows, setRows]);
}

function AddFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords();
  const [over, setOver] = useState(false);
  return (
    <label
      class="drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <b>{words.list.drop}</b>
      <span class="quiet">{words.list.formats}</span>
      <input
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function PasteText({ onText }: { readonly onText: (name: string, text: string) => void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{words.list.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onText(`${name.trim() || words.list.untitled}.txt`, text);
          setText('');
        }}
      >
        <label class="field">
          <span>{words.list.pasteName}</span>
          <input value={name} placeholder={words.list.untitled} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.list.pasteText}</span>
          <textarea rows={8} required value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <button type="submit">{words.list.add}</button>
      </form>
    </details>
  );
}

interface RowProps {
  readonly row: DiscussionSummary;
  /** To be compared. */
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly notice: ReturnType<typeof useNotice>;
  readonly refresh: () => Promise<void>;
}

function Row({ row: { name, title, date, people, doubts, state }, isChosen, onChoose, notice, refresh }: RowProps) {
  const words = useWords();
  const [renaming, setRenaming] = useState(false);
  const remove = async (): Promise<void> => {
    try {
      const { name: inTrash } = await server.remove(name);
      await refresh();
      notice.say(words.list.removed(name), () => void server.restore(inTrash).then(refresh, notice.warn));
    } catch (cause) {
      notice.warn(cause);
    }
  };
  return (
    <li>
      <input
        type="checkbox"
        aria-label={words.list.choose(name)}
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div class="about">
        <a href={hashOf({ name, view: 'reading' })}>
          <bdi>{title || name}</bdi>
        </a>
        <span class="quiet">
          {[date, title ? name : '', people === null ? '' : words.list.people(people.length)].filter(Boolean).join(' · ')}
        </span>
        {people !== null && people.length > 0 && <span class="quiet names">{people.slice(0, 8).join(words.and)}</span>}
      </div>
      <span class="badge" data-state={state}>
        {words.list.state[state]}
      </span>
      {doubts !== null && doubts > 0 && (
        <span class="badge" data-state="doubts">
          {words.list.doubts(doubts)}
        </span>
      )}
      <div class="actions">
        <button type="button" aria-label={`${words.list.rename}：${name}`} onClick={() => setRenaming(!renaming)}>
          {words.list.rename}
        </button>
        <button type="button" aria-label={`${words.list.remove}：${name}`} onClick={() => void remove()}>
          {words.list.remove}
        </button>
      </div>
      {renaming && (
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            const to = String(new FormData(event.currentTarget).get('to'));
            setRenaming(false);
            void server.rename(name, to).then(refresh).catch(notice.warn);
          }}
        >
          <label class="field">
            <span>{words.list.newName}</span>
            <input name="to" required value={name} />
          </label>
          <button type="submit">{words.list.rename}</button>
        </form>
      )}
    </li>
  );
}
