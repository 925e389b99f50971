import { useState } from 'preact/hooks';
import type { DiscussionSummary } from '../api.js';
import { useWords } from '../language.js';
import type { useNotice } from '../parts/notice.js';
import { TextForm } from '../parts/text-form.js';
import { hashOf } from '../place.js';
import { server } from '../server.js';

interface RowProps {
  readonly row: DiscussionSummary;
  /** To be compared. */
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly notice: ReturnType<typeof useNotice>;
  readonly refresh: () => Promise<void>;
}

/** A discussion of the list, and what can be done with its file. */
export function DiscussionRow({ row, isChosen, onChoose, notice, refresh }: RowProps) {
  const words = useWords();
  const { name } = row;
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
  const rename = (to: string): void => {
    setRenaming(false);
    void server.rename(name, to).then(refresh).catch(notice.warn);
  };
  return (
    <li>
      <input
        type="checkbox"
        aria-label={words.list.choose(name)}
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <About row={row} />
      <div class="actions">
        <button type="button" aria-label={`${words.list.rename}：${name}`} onClick={() => setRenaming(!renaming)}>
          {words.list.rename}
        </button>
        <button type="button" aria-label={`${words.list.remove}：${name}`} onClick={() => void remove()}>
          {words.list.remove}
        </button>
      </div>
      {renaming && <TextForm label={words.list.newName} value={name} action={words.list.rename} onText={rename} />}
    </li>
  );
}

function About({ row: { name, title, date, people, doubts, state } }: Pick<RowProps, 'row'>) {
  const words = useWords();
  return (
    <>
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
    </>
  );
}
