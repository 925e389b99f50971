import type { Part } from '../../src/corpus/shapes.js';
import type { Terminal } from '../terminal/terminal.js';
import { type MessageOptions, notifyUnlessQuiet } from './messages.js';

/** Milliseconds from one line to the next, at least. */
const INTERVAL = 2000;
const CELLS = 20;

/** Lines that say how far the mapping is: rate, and time left. */
export class MapProgress {
  readonly #start: number;
  readonly #total: number;
  #bytes = 0;
  #parts = 0;
  #lastLine: number;

  constructor(
    readonly parts: readonly Part[],
    readonly options: MessageOptions,
    readonly terminal: Pick<Terminal, 'notify' | 'now'>,
  ) {
    this.#start = terminal.now();
    this.#lastLine = this.#start;
    this.#total = parts.reduce((sum, part) => sum + bytesOf(part), 0);
  }

  done(part: Part): void {
    this.#bytes += bytesOf(part);
    this.#parts++;
    const now = this.terminal.now();
    if (now - this.#lastLine < INTERVAL || this.#parts === this.parts.length) return;
    this.#lastLine = now;
    this.#notify(now);
  }

  end(): void {
    if (this.parts.length > 0) this.#notify(this.terminal.now());
  }

  #notify(now: number): void {
    const seconds = Math.max(0.001, (now - this.#start) / 1000);
    const rate = this.#bytes / seconds;
    const left = rate > 0 ? Math.round((this.#total - this.#bytes) / rate) : 0;
    const filled = this.#total === 0 ? CELLS : Math.round((CELLS * this.#bytes) / this.#total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)}`;
    const speed = `${(rate / 1e6).toFixed(2)} MB/s`;
    const message = {
      zh: `${bar} 分片 ${this.#parts}/${this.parts.length}，${speed}，剩余约 ${left} 秒`,
      en: `${bar} ${this.#parts}/${this.parts.length} parts, ${speed}, about ${left} s left`,
    };
    notifyUnlessQuiet(message, this.options, this.terminal);
  }
}

const bytesOf = ({ documents }: Part): number => documents.reduce((sum, { bytes }) => sum + bytes, 0);
