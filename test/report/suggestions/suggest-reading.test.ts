import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Doubt } from '../../../src/data.js';
import { suggestReading } from '../../../src/report/suggestions/suggest-reading.js';
import { settingsSchema } from '../../../src/settings.js';

const doubt: Doubt = {
  ...{ kind: 'refused', line: 7, text: '提问', share: 0.1 },
  message: { zh: '“提问”像是发言人。如果是，', en: '“提问” may be a speaker. If so:' },
  setting: "reading: { labels: ['提问：{speech}'] }",
};
const forms = [{ pattern: "'{name}'：{speech}", count: 3, names: ['何川', '陆萍'] }];

describe('the reading, as suggested', () => {
  it('stands in the syntax of the settings: with the marks of the comment taken away it is one', () => {
    const lines = suggestReading({ forms, doubts: [] }, 'zh');
    const settings = settingsSchema.parse(parse(lines.slice(lines.indexOf('reading:')).join('\n')));
    expect(settings.reading.labels).toMatchObject([{ left: "'", right: "'：" }]);
    expect(lines.at(-1)).toContain('# 3 次：何川、陆萍');
  });

  it('has each doubt with the line of settings that decides it below', () => {
    const lines = suggestReading({ forms: [], doubts: [doubt, { ...doubt, line: 9 }, { ...doubt, text: '完', setting: '' }] }, 'zh');
    expect(lines.slice(1)).toEqual(['第 7、9 行：“提问”像是发言人。如果是，', "  reading: { labels: ['提问：{speech}'] }"]);
  });

  it('says nothing where there is nothing to say', () => expect(suggestReading({ forms: [], doubts: [] }, 'en')).toEqual([]));

  it('keeps to its lines, whatever the file holds', () => {
    const lines = suggestReading({ forms: [], doubts: [{ ...doubt, message: { zh: '甲\n乙', en: '' } }] }, 'zh');
    expect(lines.join('')).not.toContain('\n');
  });
});
