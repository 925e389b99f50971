import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountsView, ReadingView } from './api.js';
import { useWords } from './language.js';
import { useNotice } from './notice.js';
import { listen, Refusal, server } from './server.js';

/** A discussion as the server has it, and all that can be done to it: every change goes through `send`. */
export interface Discussion {
  readonly view: ReadingView | null;
  readonly counts: CountsView | null;
  readonly isBusy: boolean;
  readonly notice: ReturnType<typeof useNotice>;
  /** False where it was refused. */
  readonly send: (edit: object) => Promise<boolean>;
  readonly step: (direction: 'undo' | 'redo') => void;
  /** So many charts are drawn; null where none are. */
  readonly drawn: readonly [drawn: number, of: number] | null;
}

/** `needsCounts`: whether what is shown counts words; the reading alone is there sooner. */
export function useDiscussion(name: string, needsCounts: boolean): Discussion {
  const words = useWords();
  const notice = useNotice();
  const [view, setView] = useState<ReadingView | null>(null);
  const [counts, setCounts] = useState<CountsView | null>(null);
  const [pending, setPending] = useState(0);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const version = useRef('');

  const show = (next: ReadingView): void => {
    version.current = next.version;
    setView(next);
  };
  const busy = async <Result>(work: Promise<Result>): Promise<Result> => {
    setPending((count) => count + 1);
    try {
      return await work;
    } finally {
      setPending((count) => count - 1);
    }
  };
  const change = async (work: () => Promise<ReadingView>): Promise<boolean> => {
    try {
      show(await busy(work()));
      notice.say(words.saved);
      return true;
    } catch (cause) {
      if (cause instanceof Refusal && cause.failure.current) show(cause.failure.current);
      notice.warn(cause);
      return false;
    }
  };

  // Once for each discussion; afterwards the server tells of changes.
  useEffect(() => {
    const reload = async (isFirst: boolean): Promise<void> => {
      try {
        const next = await busy(server.reading(name));
        if (!isFirst && next.version !== version.current) notice.say(words.outside);
        if (next.version !== version.current) show(next);
      } catch (cause) {
        notice.warn(cause);
      }
    };
    void reload(true);
    return listen((event) => {
      if (event.kind === 'changed' && stemOf(event.name) === stemOf(name)) void reload(false);
      if (event.kind === 'drawn' && event.name === name) setDrawn(event.drawn === event.of ? null : [event.drawn, event.of]);
    });
  }, [name]);

  // Of this version, once.
  useEffect(() => {
    if (!needsCounts || view === null || counts?.version === view.version) return;
    busy(server.counts(name)).then(setCounts, notice.warn);
  }, [needsCounts, view?.version]);

  return {
    ...{ view, counts, notice, drawn, isBusy: pending > 0 },
    send: (edit) => change(() => server.edit(name, version.current, edit)),
    step: (direction) => void change(() => server.undo(name, version.current, direction)),
  };
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
