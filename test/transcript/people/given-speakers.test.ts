import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { sourceWith, speakersOf } from '../six-turns.js';
import { parse } from '../sources.js';

/** One unit a row, with speaker and role as a data file gives them. */
function read(rows: readonly (readonly [speaker: string, role: string])[]) {
  const source = sourceWith(
    rows.map(() => '好。'),
    (_, i) => ({ speaker: rows[i]?.[0] ?? '', role: rows[i]?.[1] ?? '' }),
  );
  return parseTranscript(source, defaultSettings);
}

const peopleOf = (rows: readonly (readonly [string, string])[]): readonly string[] =>
  read(rows).people.map(({ name, role, organisations, titles }) => `${name} ${role} ${organisations.join()} ${titles.join()}`);

describe('names that a data file gives', () => {
  it.each(['<甲>', '$钱多', '~阿宝'])('keep the sign that they begin with: %s', (speaker) =>
    expect(
      peopleOf([
        [speaker, ''],
        ['陆萍', ''],
      ]),
    ).toEqual([`${speaker} unknown  `, '陆萍 unknown  ']),
  );

  it('lose what only draws the eye to them, and keep a part that they name', () =>
    expect(
      peopleOf([
        ['▲ 何川', ''],
        ['● 主持人', ''],
      ]),
    ).toEqual(['何川 panelist  ', '主持人 moderator  ']));

  it('are taken as they are, also where they look like nobody, and no label is looked for in the text', () => {
    const source = sourceWith(['何川：好。', '陆萍：不好。'], (_, i) => ({ speaker: ['比如', '第一'][i] ?? '' }));
    const transcript = parseTranscript(source, defaultSettings);
    expect(speakersOf(transcript)).toEqual(['比如', '第一']);
    expect(transcript.turns.map(({ paragraphs }) => paragraphs)).toEqual([[{ start: 0, end: 5 }], [{ start: 6, end: 12 }]]);
    expect(transcript.forms.map(({ pattern }) => pattern)).toEqual(['']);
  });

  it('leave to nobody what has no speaker', () =>
    expect(
      read([
        ['何川', ''],
        ['', ''],
        ['陆萍', ''],
      ]).turns.map(({ speaker, kind }) => `${speaker} ${kind}`),
    ).toEqual(['何川 spoken', ' unattributed', '陆萍 spoken']));
});

describe('roles that a data file names', () => {
  it('are parts in the discussion, in Chinese and as parliaments write them', () =>
    expect(
      peopleOf([
        ['纪川', '主持人'],
        ['陆萍', 'guest'],
        ['何川', 'chair'],
        ['白桥', '河社记者'],
      ]),
    ).toEqual(['纪川 moderator  ', '陆萍 panelist  ', '何川 moderator  ', '白桥 reporter  ']));

  it('or offices', () =>
    expect(
      peopleOf([
        ['陆萍', '云岭大学教授'],
        ['陆萍', ''],
      ]),
    ).toEqual(['陆萍 panelist 云岭大学 教授']));

  it('or nothing that is known', () =>
    expect(
      peopleOf([
        ['陆萍', '船工甲乙'],
        ['纪川', ''],
      ]),
    ).toEqual(['陆萍 unknown  ', '纪川 unknown  ']));
});

describe('people of the settings who do not speak', () => {
  it('are told only where they are not even named, which may be a slip', () => {
    const text = '何川：老许没来，修桥要等他。\n陆萍：等老许。\n何川：好。\n陆萍：好。\n';
    const people = ['何川', { name: '许建国', aliases: ['老许'] }, '王院长'];
    expect(parse(text, { people }).warnings.map(({ message }) => message.zh)).toEqual([
      '设置里的“王院长”在文中没有发言，也没有提到。请检查写法。',
    ]);
  });
});
