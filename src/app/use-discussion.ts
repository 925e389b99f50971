import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountsView, FindingsView, Preview, ReadingView } from './api.js';
import { useWords } from './language.js';
import { useNotice } from './parts/notice.js';
import { listen, Refusal, server } from './server.js';

/** A discussion as the server has it, and all that can be done to it: every change goes through `send`. */
export interface Discussion {
  readonly view: ReadingView | null;
  readonly counts: CountsView | null;
  readonly findings: FindingsView | null;
  readonly isBusy: boolean;
  readonly notice: ReturnType<typeof useNotice>;
  /** False where it was refused. */
  readonly send: (edit: object) => Promise<boolean>;
  /** What an edit would do; null where it was refused. */
  readonly preview: (edit: object) => Promise<Preview | null>;
  readonly step: (direction: 'undo' | 'redo') => void;
  /** So many charts are drawn; null where none are. */
  readonly drawn: readonly [drawn: number, of: number] | null;
}

/** A discussion that has been read. */
export type ReadDiscussion = Discussion & { readonly view: NonNullable<Discussion['view']> };

/** `shows`: what is asked for beside the reading, which alone is there sooner. */
export function useDiscussion(name: string, shows: 'counts' | 'findings' | null): Discussion {
  const words = useWords();
  const notice = useNotice();
  const [view, setView] = useState<ReadingView | null>(null);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const { isBusy, inTurn } = useTurns();
  const version = useRef('');
  const show = (next: ReadingView): void => {
    version.current = next.version;
    setView(next);
  };
  /** Null where it was refused; what the file is by now is shown then. */
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await inTurn(work);
    } catch (cause) {
      if (cause instanceof Refusal && cause.failure.current) show(cause.failure.current);
      notice.warn(cause);
      return null;
    }
  };
  const change = async (work: () => Promise<ReadingView>): Promise<boolean> => {
    const next = await attempt(work);
    if (next === null) return false;
    show(next);
    notice.say(words.saved);
    return true;
  };
  // Once for each discussion; afterwards the server tells of changes.
  useEffect(() => {
    const reload = async (): Promise<void> => {
      const next = await inTurn(() => server.reading(name));
      if (next.version === version.current) return;
      if (version.current !== '') notice.say(words.outside);
      show(next);
    };
    const follow = (): void => void reload().catch(notice.warn);
    follow();
    return listen((event) => {
      if (event.kind === 'changed' && stemOf(event.name) === stemOf(name)) follow();
      if (event.kind === 'drawn' && event.name === name) setDrawn(event.drawn === event.of ? null : [event.drawn, event.of]);
    }, follow);
  }, [name]);
  const asked = { inTurn, onProblem: notice.warn };
  const counts = useOfVersion(shows === 'counts' ? view : null, server.counts, asked);
  const findings = useOfVersion(shows === 'findings' ? view : null, server.findings, asked);
  return {
    ...{ view, counts, findings, notice, drawn, isBusy },
    send: (edit) => change(() => server.edit(name, version.current, edit)),
    preview: (edit) => attempt(() => server.preview(name, version.current, edit)),
    step: (direction) => void change(() => server.undo(name, version.current, direction)),
  };
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Does one thing after another: an edit is about what the one before it has made. */
function useTurns(): { readonly isBusy: boolean; readonly inTurn: InTurn } {
  const [pending, setPending] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn: InTurn = (work) => {
    setPending((count) => count + 1);
    const result = last.current.then(work).finally(() => setPending((count) => count - 1));
    last.current = result.catch(() => undefined);
    return result;
  };
  return { isBusy: pending > 0, inTurn };
}

interface Asking {
  readonly inTurn: InTurn;
  readonly onProblem: (cause: unknown) => void;
}

/** What is counted of a view; that of the one before it while it is made. */
function useOfVersion<Counted extends { readonly version: string }>(
  view: ReadingView | null,
  ask: (name: string) => Promise<Counted>,
  { inTurn, onProblem }: Asking,
): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  // Of each version, once.
  useEffect(() => {
    if (view !== null && counted?.version !== view.version) inTurn(() => ask(view.name)).then(setCounted, onProblem);
  }, [view?.version]);
  return counted;
}
