import type { Labels, ReadLine } from './choose-labels.js';

/**
 * Bilingual transcripts: a Latin label whose every line follows one and the same Chinese label, with Latin text under it, is that
 * speaker's translation and not a further speaker.
 */
export function mergeTranslations(lines: readonly ReadLine[], labels: Labels): Labels {
  const merged = new Map(labels);
  for (const [label, owners] of findOwners(lines, labels)) {
    const [owner = ''] = owners;
    const name = labels.get(owner);
    if (owners.size === 1 && name) merged.set(label, name);
  }
  return merged;
}

/** For each label that only stands over Latin text: the Chinese labels right before it. */
function findOwners(lines: readonly ReadLine[], labels: Labels): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const chinese = new Set<string>();
  let before = '';
  for (const { line, reading } of lines) {
    if (!reading || !labels.has(reading.label)) continue;
    if (/\p{Script=Han}/u.test(line.text)) {
      chinese.add(reading.label);
      before = reading.label;
    } else {
      owners.set(reading.label, (owners.get(reading.label) ?? new Set()).add(before));
    }
  }
  return new Map([...owners].filter(([label]) => !chinese.has(label)));
}
