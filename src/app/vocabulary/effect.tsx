import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '../api.js';
import { useWords } from '../language.js';
import type { ReadDiscussion } from '../use-discussion.js';

interface Props {
  readonly discussion: ReadDiscussion;
  readonly edit: object;
  /** What the edit does, in words. */
  readonly about: string;
  readonly onDone: () => void;
}

/** What an edit would do to the counts: kept or not. */
export function Effect({ discussion: { send, preview: ask }, edit, about, onDone }: Props) {
  const words = useWords();
  const [preview, setPreview] = useState<Preview | null>(null);
  const box = useRef<HTMLElement>(null);
  // Of this edit, once.
  useEffect(() => {
    box.current?.focus();
    void ask(edit).then((found) => (found === null ? onDone() : setPreview(found)));
  }, []);
  return (
    <section ref={box} tabIndex={-1} class="boxed effect" aria-label={words.terms.effect}>
      <h3>{about}</h3>
      <div role="status">{preview === null ? words.working : <Differences preview={preview} />}</div>
      <div class="actions">
        <button type="button" class="primary" disabled={preview === null} onClick={() => void send(edit).then(onDone)}>
          {words.keep}
        </button>
        <button type="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

function Differences({ preview: { counted, terms, themes } }: { readonly preview: Preview }) {
  const words = useWords();
  const changes = [
    ...terms.map(({ term, ...counts }) => ({ name: term, ...counts })),
    ...themes.map(({ theme, ...counts }) => ({ name: theme, ...counts })),
  ];
  if (counted[0] === counted[1] && changes.length === 0) return <p>{words.terms.noEffect}</p>;
  return (
    <>
      <p>{words.terms.counted(...counted)}</p>
      <ul class="differences">
        {changes.map(({ name, before, after }) => (
          <li key={name}>{words.terms.change(name, before, after)}</li>
        ))}
      </ul>
    </>
  );
}
