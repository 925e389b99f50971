import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/settings.js';
import { parse, turnsOf } from './sources.js';

const TEXT = '主持人：谁先来？\n嘉宾：我先说桥。\n主持人：另一位呢？\n嘉宾：我说船。\n主持人：还有吗？\n嘉宾：没有了。\n';

describe('people with turns of their own', () => {
  it('split one label into two people, and no number moves', () => {
    const transcript = parse(TEXT, {
      people: [
        { name: '陆萍', turns: 2 },
        { name: '纪川', turns: ['4-6'] },
      ],
    });
    expect(turnsOf(transcript, 2)).toEqual(['主持人: 谁先', '陆萍: 我先', '主持人: 另一', '纪川: 我说', '纪川: 还有', '纪川: 没有']);
    expect(transcript.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['陆萍', '纪川']));
    expect(transcript.sentences.filter(({ speaker }) => speaker === '陆萍').map(({ id }) => id)).toEqual(['s2.1']);
    expect(transcript.warnings).toEqual([]);
  });

  it('are told where the text has no such turn', () => {
    const { warnings } = parse(TEXT, { people: [{ name: '陆萍', turns: [2, 70] }] });
    expect(warnings.map(({ code, message }) => [code, /第 70 轮.*6 轮/.test(message.zh)])).toEqual([['settings.turn-missing', true]]);
  });

  it('are told once where the text lacks many', () => {
    const { warnings } = parse(TEXT, { people: [{ name: '陆萍', turns: '1-3000' }] });
    expect(warnings.map(({ message }) => message.zh)).toEqual([
      '设置把第 7、8、9、10、11、12、13、14、15、16、… 轮归给“陆萍”，但全文只有 6 轮。',
    ]);
  });

  it('cannot both have one turn', () => {
    const { error } = settingsSchema.safeParse({
      people: [
        { name: '陆萍', turns: [2] },
        { name: '纪川', turns: '1-3' },
      ],
    });
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[['people'], 'turn 2 is given twice']]);
  });
});
