import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { sourceOf } from './sources.js';

/** One utterance a line, as a data file gives them. */
function read(rows: readonly (readonly [speaker: string, role: string])[]) {
  const text = rows.map(() => '好。\n').join('');
  const utterances = rows.map(([speaker, role], i) => ({ speaker, role, start: null, end: null, time: '', from: i * 3, to: i * 3 + 2 }));
  return parseTranscript({ ...sourceOf(text), utterances }, defaultSettings).people.map(
    ({ name, role, organisations, titles }) => `${name} ${role} ${organisations.join()} ${titles.join()}`,
  );
}

describe('names that a data file gives', () => {
  it.each(['<甲>', '🔥火', '$钱多', '🌸小花', '~阿宝', '😀'])('keep the sign that they begin with: %s', (speaker) =>
    expect(
      read([
        [speaker, ''],
        ['陆萍', ''],
      ]),
    ).toEqual([`${speaker} unknown  `, '陆萍 unknown  ']),
  );

  it('lose what only draws the eye to them, and keep a part that they name', () =>
    expect(
      read([
        ['▲ 何川', ''],
        ['🎤主持人', ''],
      ]),
    ).toEqual(['何川 panelist  ', '主持人 moderator  ']));
});

describe('roles that a data file names', () => {
  it('are parts in the discussion, in Chinese and as parliaments write them', () =>
    expect(
      read([
        ['纪川', '主持人'],
        ['陆萍', 'guest'],
        ['何川', 'chair'],
        ['白桥', '河社记者'],
      ]),
    ).toEqual(['纪川 moderator  ', '陆萍 panelist  ', '何川 moderator  ', '白桥 reporter  ']));

  it('or offices', () =>
    expect(
      read([
        ['陆萍', '云岭大学教授'],
        ['陆萍', ''],
      ]),
    ).toEqual(['陆萍 panelist 云岭大学 教授']));

  it('or nothing that is known', () =>
    expect(
      read([
        ['陆萍', '船工甲乙'],
        ['纪川', ''],
      ]),
    ).toEqual(['陆萍 unknown  ', '纪川 unknown  ']));
});
