import type { Candidate } from '../labels/candidates/candidate.js';
import type { Line } from '../labels/line.js';
import { fieldOf } from '../lines/fields.js';
import { parseLabelName } from '../names/label-name.js';

/**
 * One label for two people: where several lines of the file name somebody as 主持人 or 主席 (主持人：江若文 … 主持人：沈知远), the label alone
 * means the one who was named last before it.
 */
export function nameModerators(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): ReadonlyMap<number, Candidate> {
  const named = lines.flatMap(({ text }, line) => {
    const field = labels.has(line) ? null : fieldOf(text);
    const person = field && /^(?:主持人?|主席|召集人)$/u.test(field.key) ? parseLabelName(field.value, '') : null;
    return person?.kind === 'person' ? [{ line, name: person.name }] : [];
  });
  if (new Set(named.map(({ name }) => name)).size < 2) return labels;
  return new Map(
    [...labels].map(([line, label]) => {
      const { kind, role } = parseLabelName(label.reading.value, '');
      const moderator = kind === 'role' && role === 'moderator' ? named.findLast((entry) => entry.line < line) : undefined;
      return [line, moderator ? { ...label, reading: { ...label.reading, value: moderator.name } } : label];
    }),
  );
}
