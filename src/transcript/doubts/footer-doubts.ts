import type { Doubt } from '../../data.js';
import { doubtMessages } from '../../errors/warnings.js';
import { fieldOf } from '../lines/fields.js';
import { isNotice } from '../lines/notices.js';
import type { DoubtEvidence } from './evidence.js';
import { skipSetting } from './settings-line.js';

const SHORTEST = 4;

/** Lines behind the discussion that are neither fields nor notices. */
export function footerDoubts({ read: { lines }, extent }: DoubtEvidence, shares: readonly number[]): readonly Doubt[] {
  const sharesBelow = [...shares.slice(extent.to), 0];
  return lines.slice(extent.to).flatMap(({ text, unit: { line } }, i): readonly Doubt[] => {
    if (fieldOf(text) !== null || isNotice(text) || text.length < SHORTEST) return [];
    const [own = 0, next = 0] = sharesBelow.slice(i, i + 2);
    const setting = line > 0 ? skipSetting(line) : '';
    return [{ kind: 'aside', line, text, share: own - next, message: doubtMessages.aside(text), setting }];
  });
}
