/** A clause of a sentence: between two commas or other marks. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** A comma or colon in a number (6,000, 9:30), which ends no clause, is a point here. */
  readonly plain: string;
  /** What the sentence says before it, and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly isQuestion: boolean;
}

/** The clauses of a folded sentence, in order, without blanks around them. */
export function clausesOf(sentence: string): readonly Clause[] {
  const plain = sentence.replace(/(?<=\d)[,:](?=\d)/g, '.');
  const isQuestion = /[？?][”"’」』）)]*\s*$/.test(plain) || /吗[。.]?$/.test(plain);
  return [...plain.matchAll(/[^，,；;。！？!?：:…—\n]+/g)].map(({ index, 0: text }) => {
    const start = index + (text.length - text.trimStart().length);
    const end = index + text.trimEnd().length;
    return { start, end, plain: plain.slice(start, end), before: plain.slice(0, start), behind: plain.slice(end), isQuestion };
  });
}
