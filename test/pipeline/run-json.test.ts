import { describe, expect, it } from 'vitest';
import { readingFacts } from '../../pipeline/reading-facts.js';
import { runFile } from '../../pipeline/run-json.js';
import type { Doubt, Removed, Source } from '../../src/data.js';
import { defaultSettings } from '../../src/settings.js';
import { discussion } from '../report/small-discussion.js';
import { discuss } from '../statistics/discussion.js';

const doubt: Doubt = { kind: 'taken', line: 3, text: '提问', share: 0.123456, message: { zh: '甲', en: 'a' }, setting: '' };
const removed = (kind: Removed['kind']): Removed => ({ line: 1, kind, text: '' });
const source: Source = {
  ...{ file: 'talk.txt', format: 'txt', encoding: 'utf-8', bytes: 1, sha256: '', text: '', units: [], facts: [] },
  removed: [removed('link'), removed('page'), removed('link')],
};
const { transcript } = discuss([]);

describe('run.json', () => {
  it('says what is known of the discussion, and how it was read with shares of four digits', () => {
    const run = runFile({
      ...{ version: '0', formats: [], source, settings: defaultSettings, tables: discussion, warnings: [] },
      engine: { name: 'nodejieba', version: '0', dictionary: '' },
      transcript: { ...transcript, doubts: [doubt], facts: [{ key: 'place', value: '云岭', sentences: [], source: 'head' }] },
      thisRun: { started: '', seconds: {}, input: '', settings_file: null },
    });
    expect(run.discussion).toEqual({ place: '云岭' });
    expect(run.reading).toEqual({ forms: [], doubts: [{ ...doubt, share: 0.1235 }] });
  });
});

describe('what the report is told of the reading', () => {
  it('is how often something of each kind was set aside or taken out', () => {
    const asides = [{ kind: 'mark', start: 0, end: 1 } as const];
    expect(readingFacts({ source, transcript: { ...transcript, asides } })).toEqual({
      ...{ forms: [], doubts: [] },
      asides: { mark: 1 },
      removed: { link: 2, page: 1 },
    });
  });
});
