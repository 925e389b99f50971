import type { Part, Plan } from '../../src/corpus/shapes.js';
import type { Language } from '../../src/data.js';
import type { Terminal } from '../commands/run.js';
import type { Options } from '../terminal/options.js';

export const speaker =
  ({ quiet, lang }: Options, terminal: Terminal) =>
  (message: Readonly<Record<Language, string>>): void => {
    if (!quiet) terminal.tell(message[lang ?? 'zh']);
  };

export function tellSetAside(list: Plan['setAside'], { lang }: Options, terminal: Terminal): void {
  const all = list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, message } of all.slice(0, MOST_TOLD)) terminal.tell(`${id}  ${message[lang ?? 'zh']}`);
  const more = all.length - MOST_TOLD;
  const rest = { zh: `……另有 ${more} 篇，见 set-aside.csv`, en: `… and ${more} more: set-aside.csv` };
  if (more > 0) terminal.tell(rest[lang ?? 'zh']);
}

/** Documents that were set aside and are told one by one. */
const MOST_TOLD = 20;

/** Rate and time left, at most one line in two seconds. */
export class Progress {
  readonly #start: number;
  readonly #total: number;
  #bytes = 0;
  #parts = 0;
  #told = 0;

  constructor(
    readonly parts: readonly Part[],
    readonly options: Options,
    readonly terminal: Terminal,
  ) {
    this.#start = terminal.now();
    this.#told = this.#start;
    this.#total = parts.reduce((sum, part) => sum + bytesOf(part), 0);
  }

  done(part: Part): void {
    this.#bytes += bytesOf(part);
    this.#parts++;
    const now = this.terminal.now();
    if (now - this.#told < 2000 || this.#parts === this.parts.length) return;
    this.#told = now;
    this.#tell(now);
  }

  end(): void {
    if (this.parts.length > 0) this.#tell(this.terminal.now());
  }

  #tell(now: number): void {
    const seconds = Math.max(0.001, (now - this.#start) / 1000);
    const rate = this.#bytes / seconds;
    const left = rate > 0 ? Math.round((this.#total - this.#bytes) / rate) : 0;
    const filled = this.#total === 0 ? 20 : Math.round((20 * this.#bytes) / this.#total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(20 - filled)}`;
    const speed = `${(rate / 1e6).toFixed(2)} MB/s`;
    speaker(
      this.options,
      this.terminal,
    )({
      zh: `${bar} ${this.#parts}/${this.parts.length} 份，${speed}，剩余约 ${left} 秒`,
      en: `${bar} ${this.#parts}/${this.parts.length} parts, ${speed}, about ${left} s left`,
    });
  }
}

const bytesOf = ({ documents }: Part): number => documents.reduce((sum, { bytes }) => sum + bytes, 0);
