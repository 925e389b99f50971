import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EngineInfo, Warning } from '../src/data.js';
import { errors } from '../src/errors.js';
import type { Settings } from '../src/settings.js';
import type { Segmenter } from '../src/words/engines/engine.js';
import { type PackedWords, unpackWords } from '../src/words/engines/packed-words.js';

/** A segmenter in a process of its own: it loads while others work, and its memory goes when it is closed. */
export interface RunningEngine extends Segmenter {
  /** Rejects with a YuanzhuoError where the wanted engine is not installed. */
  readonly ready: Promise<{ readonly info: EngineInfo; readonly warnings: readonly Warning[] }>;
  /** Characters that it reads before its rules take its place, where they are known; the Reader's default is for one that loads anyway. */
  readonly worth?: number;
  readonly close: () => void;
}

/** Texts to cut, or words to tag. */
export type Question =
  | { readonly cut: readonly string[]; readonly tagsOf?: never }
  | { readonly cut?: never; readonly tagsOf: readonly string[] };

/** What the process answers: first that it is ready or why not, then to each question. */
export type Answer =
  | { readonly ready: { readonly info: EngineInfo; readonly warnings: readonly Warning[] } }
  | { readonly missing: { readonly engine: string; readonly cause: string } }
  | { readonly words: PackedWords }
  | { readonly tags: readonly string[] };

/** Starts to load at once. */
export function startEngine(wanted: Settings['engine']): RunningEngine {
  const child = fork(fileURLToPath(new URL('./engine-process.js', import.meta.url)), [wanted], { serialization: 'advanced' });
  const answers = new Answers(child);
  const ready = answers.next().then((answer) => {
    if ('ready' in answer) return answer.ready;
    throw 'missing' in answer
      ? errors.engineMissing(answer.missing.engine, answer.missing.cause)
      : new Error('the segmenter answered out of turn');
  });
  ready.catch(() => undefined);
  const ask = async (question: Question): Promise<Answer> => {
    await ready;
    child.send(question);
    return answers.next();
  };
  return {
    ready,
    cut: async (texts) => {
      const answer = await ask({ cut: texts });
      return 'words' in answer ? unpackWords(answer.words, texts) : [];
    },
    tagsOf: async (words) => {
      const answer = await ask({ tagsOf: words });
      return 'tags' in answer ? answer.tags : [];
    },
    close: () => child.disconnect(),
  };
}

/** The process answers in the order in which it is asked. */
class Answers {
  readonly #waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[] = [];

  constructor(readonly child: ChildProcess) {
    child.on('message', (answer: Answer) => {
      this.#waiting.shift()?.resolve(answer);
      this.#rest();
    });
    child.on('exit', (code, signal) => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`the segmenter's process ended with ${code ?? signal}`));
    });
  }

  next(): Promise<Answer> {
    this.child.ref();
    this.child.channel?.ref();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** A process that nobody waits for does not keep a program alive. */
  #rest(): void {
    if (this.#waiting.length > 0) return;
    this.child.unref();
    this.child.channel?.unref();
  }
}
