/** A line of a file, blank ones included. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether what stands before it was taken out as the break of a page and left no gap. */
  readonly closed?: boolean;
}

export const sourceLines = (text: string): readonly SourceLine[] => text.split('\n').map((line, i) => ({ number: i + 1, text: line }));

export const isBlankLine = ({ text }: SourceLine): boolean => text.trim() === '';
