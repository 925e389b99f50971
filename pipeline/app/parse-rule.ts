import type { CheckedRule } from '../../src/app/api.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { parseSettings } from '../../src/files/settings/read-settings.js';
import { codebookEntries } from '../../src/themes/codebook/codebook-entries.js';

const THEME = '规则';

/** A rule of a theme, or a term, with keys in English, by the parser of the settings; or what is wrong with it. */
export function parseRule(text: string): CheckedRule {
  const settings = `themes:\n  ${THEME}:\n    - ${text.split(/\r?\n/).join('\n      ')}\n`;
  try {
    return { rule: codebookEntries(parseSettings(settings, THEME)).get(THEME)?.[0], problem: null };
  } catch (cause) {
    if (!(cause instanceof YuanzhuoError)) throw cause;
    return { rule: null, problem: { zh: ofRule(cause.messages.zh), en: ofRule(cause.messages.en) } };
  }
}

/** Where in our settings it is wrong says nothing to who wrote the rule alone. */
const ofRule = (message: string): string =>
  message
    .replace(/^规则(?: 有.*\n| has.*\n|,? )/u, '')
    .replace(/^ *(?:第 \d+ 行：|line \d+: )/gmu, '')
    .replace(/“themes”的“规则”第 1 项[的里]?/gu, '')
    .replace(/(?: in )?“themes”, “规则”, entry 1,? ?/gu, '');
