import { describe, expect, it } from 'vitest';
import { answersTo, questionOf } from '../../../pipeline/app/answer-doubts.js';
import { type SettingsEdit, withEdit } from '../../../pipeline/app/edits.js';
import { parseSettings } from '../../../src/files/settings/read-settings.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { TALK } from '../../transcript/doubts/talk-with-doubts.js';
import { sourceOf } from '../../transcript/sources.js';

const ONCE = '桥上有灯，灯下有人，人在等船，船在等风，风在等雨。';

const read = (text: string, settings = '') => {
  const source = sourceOf(text);
  return { source, ...parseTranscript(source, parseSettings(settings, 's')) };
};

describe('the question of a doubt', () => {
  it('ends where its answers begin', () => {
    for (const [text, zh] of [
      [`${TALK}郑海宇：天要先看云。\n陆小萍：好。\n`, '“郑海宇”与“郑海宁”可能是同一个人。'],
      [
        `${TALK}责任编辑：卜一鱼\n桥上的灯一直亮到天明\n`,
        '“桥上的灯一直亮到天明”在讨论之后，无法确定发言人，列为未署名。如果是发言，请在它前面补上发言人标签。',
      ],
    ] as const) {
      const [doubt] = read(text).doubts;
      expect(doubt && questionOf(doubt).zh).toBe(zh);
      expect(doubt && questionOf(doubt).en).toMatch(/\.$/);
    }
  });
});

describe('an answer to a doubt', () => {
  it.each<[string, string, readonly string[]]>([
    ['taken', `${TALK}佐藤健一郎：${ONCE}\n陆小萍：好。\n`, ['speaker', 'not-speaker', 'skip']],
    ['refused', `${TALK}桥上那边：${ONCE}\n郑海宁：好。\n`, ['speaker', 'not-speaker', 'heading']],
    ['form', '上游岸：先修桥。\n这么办：先修路。\n', ['labels']],
    [
      'signature',
      '修桥要先看水。\n—— 郑海宁\n\n水要先看天。\n—— 陆小萍\n\n天要先看云。\n—— 郑海宁\n\n云要先看风。\n',
      ['labels-after', 'labels-before'],
    ],
    ['aside', `${TALK}责任编辑：卜一鱼\n桥上的灯一直亮到天明\n`, ['skip']],
    ['name', `${TALK}郑海宇：天要先看云。\n陆小萍：好。\n`, ['same', 'different']],
    ['name', '发言人1：我叫郭丽，说两句。\n发言人2：先修路。\n发言人1：先修桥。\n发言人2：先修路。\n', ['same', 'different']],
  ])('settles it, whichever it is: %s', (kind, text, says) => {
    const before = read(text);
    const doubt = before.doubts.find((one) => one.kind === kind);
    if (!doubt) throw new Error(`no doubt of the kind ${kind}`);
    const answers = answersTo(doubt, before);
    expect(answers.map((answer) => answer.says)).toEqual(says);
    for (const { says: said, edit } of answers) {
      const after = read(text, withEdit('', edit as SettingsEdit));
      expect(
        after.doubts.filter((one) => one.kind === kind && one.text === doubt.text),
        said,
      ).toEqual([]);
    }
  });
});
