import type { Source } from '../../data.js';
import type { Settings } from '../../settings.js';
import { readRosterLine } from '../lines/roster-line.js';
import { readIntroductions } from '../names/introductions.js';

const NOBODY_KNOWN = new Map();
/** Introductions stand at the beginning. */
const LINES = 40;
const CHARACTERS = 1500;

/** Names that are known before any label is read: of the settings, of rosters, of introductions at the beginning. */
export function knownNames({ text, units }: Source, { people }: Settings): ReadonlySet<string> {
  const given = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const introduced = units.slice(0, LINES).flatMap(({ from, to }) => {
    const line = text.slice(from, Math.min(to, from + CHARACTERS));
    const roster = readRosterLine(line);
    if (roster) return [roster.name];
    // A line that begins with a label is speech, where job titles and names stand in sentences about others.
    return /^[^，。]{1,14}[：:]/.test(line) ? [] : readIntroductions(line, NOBODY_KNOWN).map(({ name }) => name);
  });
  return new Set([...given, ...introduced]);
}
