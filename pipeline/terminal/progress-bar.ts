import { widthOfCharacter } from './terminal-text.js';

/** The part of a terminal's stream that the bar needs. */
export interface Screen {
  /** Undefined where the stream is a file or a pipe. */
  readonly isTTY?: boolean | undefined;
  /** 0 where the terminal does not tell. */
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/** How far long work is, on the last line of the terminal. */
export interface ProgressBar {
  /** `done`: 0–1. */
  readonly show: (done: number, label: string) => void;
  /** Lets something else be written: the bar goes before it, and returns below it. */
  readonly above: (write: () => void) => void;
  readonly close: () => void;
}

const CELLS = 24;
const ERASE_LINE = '\r\u001b[K';

/** Nothing at all is written where the stream is no terminal. */
export function progressBar(screen: Screen): ProgressBar {
  if (!screen.isTTY) return { show: () => undefined, above: (write) => write(), close: () => undefined };
  let line = '';
  const erase = (): void => {
    if (line !== '') screen.write(ERASE_LINE);
  };
  return {
    show: (done, label) => {
      erase();
      line = cutToWidth(barLine(done, label), (screen.columns || 80) - 1);
      screen.write(line);
    },
    above: (write) => {
      erase();
      write();
      if (line !== '') screen.write(line);
    },
    close: () => {
      erase();
      line = '';
    },
  };
}

function barLine(done: number, label: string): string {
  const share = Math.min(1, Math.max(0, done));
  const full = Math.floor(share * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${String(Math.floor(share * 100)).padStart(3)}%  ${label}`;
}

/** A line that wraps could not be erased; Chinese characters take two columns. */
function cutToWidth(line: string, columns: number): string {
  let width = 0;
  let shown = '';
  for (const character of line) {
    width += widthOfCharacter(character);
    if (width > columns) return shown;
    shown += character;
  }
  return shown;
}
