import type { Candidate } from '../labels/choose-labels.js';
import type { Line } from '../labels/learn-forms.js';
import { fieldOf } from '../lines/fields.js';
import { parseLabelName } from '../names/label-name.js';

/**
 * One label for two people: where several lines of the file name somebody as 主持人 or 主席 (主持人：江若文 … 主持人：沈知远), the label alone
 * means the one who was named last before it.
 */
export function nameChairs(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): ReadonlyMap<number, Candidate> {
  const named = lines.flatMap(({ text }, i) => {
    const field = labels.has(i) ? null : fieldOf(text);
    const person = field && /^(?:主持人?|主席|召集人)$/u.test(field.key) ? parseLabelName(field.value, '') : null;
    return person?.kind === 'person' ? [{ line: i, name: person.name }] : [];
  });
  if (new Set(named.map(({ name }) => name)).size < 2) return labels;
  return new Map(
    [...labels].map(([line, label]) => {
      const { kind, role } = parseLabelName(label.reading.value, '');
      const chair = kind === 'role' && role === 'moderator' ? named.filter((entry) => entry.line < line).at(-1) : undefined;
      return [line, chair ? { ...label, reading: { ...label.reading, value: chair.name } } : label];
    }),
  );
}
