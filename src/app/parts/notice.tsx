import { useState } from 'preact/hooks';
import type { Language } from '../../data.js';
import { useLanguage, useWords } from '../language.js';
import { Refusal } from '../server.js';
import type { AppWords } from '../words.js';

export interface Said {
  readonly text: string;
  readonly isProblem: boolean;
  /** Takes back what was done. */
  readonly undo?: () => void;
}

/** What was just done, or why it was not. */
export function useNotice() {
  const [said, setSaid] = useState<Said | null>(null);
  const words = useWords();
  const language = useLanguage();
  return {
    said,
    say: (text: string, undo?: () => void): void => setSaid({ text, isProblem: false, ...(undo && { undo }) }),
    warn: (cause: unknown): void => setSaid({ text: reasonOf(cause, language, words), isProblem: true }),
    clear: (): void => setSaid(null),
  };
}

function reasonOf(cause: unknown, language: Language, words: AppWords): string {
  if (cause instanceof Refusal) return cause.failure.messages[language];
  if (cause instanceof TypeError) return words.offline;
  throw cause;
}

export function Notice({ said, clear }: { readonly said: Said | null; readonly clear: () => void }) {
  const words = useWords();
  return (
    <div class="notice" role="status" data-problem={said?.isProblem === true ? '' : undefined}>
      {said && (
        <>
          <span>{said.text}</span>
          {said.undo && (
            <button
              type="button"
              onClick={() => {
                said.undo?.();
                clear();
              }}
            >
              {words.undo}
            </button>
          )}
          <button type="button" class="plain" aria-label={words.close} onClick={clear}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
