const RULE = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** Whether the text is a table of Markdown and hardly anything else: | 发言人 | 内容 | with a rule below. */
export function isMarkdownTable(text: string): boolean {
  if (!/^\s*\|/.test(text)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line) => RULE.test(line)) && lines.every((line) => /^\s*\|.*\|\s*$/.test(line));
}

/** The same with bars between the cells alone. */
export function markdownTableToBars(text: string): string {
  return text
    .split('\n')
    .filter((line) => !RULE.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\|\s*|\s*\|$/g, '')
        .replace(/\s*\|\s*/g, '|'),
    )
    .join('\n');
}
