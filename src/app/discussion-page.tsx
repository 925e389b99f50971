import { useEffect } from 'preact/hooks';
import { useWords } from './language.js';
import { Notice } from './parts/notice.js';
import { hashOf, VIEWS, type View } from './place.js';
import { ReadingPage } from './reading/reading-page.js';
import { ReportPage } from './report/report-page.js';
import { ThemesPage } from './themes/themes-page.js';
import { type Discussion, type ReadDiscussion, useDiscussion } from './use-discussion.js';
import { WordsPage } from './vocabulary/words-page.js';

interface Props {
  readonly name: string;
  readonly view: View;
}

/** One discussion: how it was read, the report, its words, its themes. */
export function DiscussionPage({ name, view: shown }: Props) {
  const words = useWords();
  const discussion = useDiscussion(name, SHOWS[shown]);
  const { view, notice } = discussion;
  useUndoKeys(discussion);
  useEffect(() => {
    document.title = `${view?.title ?? name} · ${words.product}`;
  }, [view?.title, name, words]);
  return (
    <main class="discussion">
      <h1>
        <bdi>{view?.title ?? name}</bdi>
      </h1>
      <div class="bar">
        <nav class="tabs" aria-label={view?.title ?? name}>
          {VIEWS.map((one) => (
            <a key={one} href={hashOf({ name, view: one })} aria-current={one === shown ? 'page' : undefined}>
              {words.tabs[one]}
            </a>
          ))}
        </nav>
        <div class="steps">
          <span class="quiet" aria-hidden="true">
            {discussion.isBusy ? words.working : ''}
          </span>
          <button type="button" disabled={!view?.undo} onClick={() => discussion.step('undo')}>
            {words.undo}
          </button>
          <button type="button" disabled={!view?.redo} onClick={() => discussion.step('redo')}>
            {words.redo}
          </button>
        </div>
      </div>
      <Notice {...notice} />
      {view === null ? <p>{words.loading}</p> : <Shown shown={shown} discussion={{ ...discussion, view }} />}
    </main>
  );
}

const SHOWS = { reading: null, report: 'findings', words: 'counts', themes: 'counts' } as const;

function Shown({ shown, discussion }: { readonly shown: View; readonly discussion: ReadDiscussion }) {
  switch (shown) {
    case 'reading':
      return <ReadingPage discussion={discussion} />;
    case 'report':
      return <ReportPage discussion={discussion} />;
    case 'words':
      return <WordsPage discussion={discussion} />;
    case 'themes':
      return <ThemesPage discussion={discussion} />;
  }
}

/** As in every program: Ctrl-Z takes back, with Shift it is done again; in a field it is the field's own. */
function useUndoKeys({ step }: Discussion): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      step(event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [step]);
}
