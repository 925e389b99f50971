import type { Role } from '../../data.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import { type LabelName, parseLabelName } from '../names/label-name.js';
import { roleOf } from '../names/roles.js';

/** Label as printed → the label taken apart. */
export type LabelNames = ReadonlyMap<string, LabelName>;

/** Each label with the first note that stands behind it. */
export function parseLabels(labels: readonly Candidate[]): LabelNames {
  const notes = new Map<string, string>();
  for (const { reading } of labels) if (reading.value !== '') notes.set(reading.value, notes.get(reading.value) || reading.note);
  const asks = [...notes.keys()].some((label) => /^[Qq问問]/.test(label));
  return new Map([...notes].map(([label, note]) => [label, asks || label !== 'A' ? parse(label, note) : LETTER_A]));
}

/** Where nobody asks (Q), the A is the first of some letters and no answer. */
const LETTER_A: LabelName = { name: 'A', kind: 'numbered', role: null, aliases: [], affiliations: [] };

/** Roles of speakers in ParlaMint. */
const PARLAMINT: Readonly<Record<string, Role>> = { chair: 'moderator', guest: 'panelist', regular: 'panelist' };

function parse(label: string, note: string): LabelName {
  const role = PARLAMINT[note] ?? roleOf(note);
  return role === null ? parseLabelName(label, note) : { ...parseLabelName(label, ''), role };
}
