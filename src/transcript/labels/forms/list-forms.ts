import type { LabelForm } from '../../../data.js';
import type { Candidate } from '../candidates/candidate.js';
import { patternOf } from './describe-form.js';
import type { Form } from './form.js';

/** The forms of the labels that were taken, in the syntax of the settings, with their counts: the most frequent first. */
export function listForms(labels: ReadonlyMap<number, Candidate>): readonly LabelForm[] {
  const forms = new Map<string, Map<string, number>>();
  const patterns = new Map<Form, string>();
  for (const { form, reading } of labels.values()) {
    const pattern = patterns.get(form) ?? patternOf(form);
    patterns.set(form, pattern);
    const names = forms.get(pattern) ?? new Map<string, number>();
    forms.set(pattern, names.set(reading.value, (names.get(reading.value) ?? 0) + 1));
  }
  const found = [...forms].map(([pattern, names]): LabelForm => {
    const sorted = [...names].sort((a, b) => b[1] - a[1]);
    return { pattern, count: sorted.reduce((sum, [, count]) => sum + count, 0), names: sorted.map(([name]) => name) };
  });
  return found.sort((a, b) => b.count - a.count);
}
