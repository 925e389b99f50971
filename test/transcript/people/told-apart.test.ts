import { describe, expect, it } from 'vitest';
import { namesOf } from '../six-turns.js';
import { parse } from '../sources.js';

const talk = (said: string, asked = '路先修。'): string =>
  `张明：桥要先修好。\n陆萍：${asked}\n张总：街道出一半。\n陆萍：大家出。\n张明：${said}\n陆萍：好。\n张总：也好。\n`;

const doubtsOf = (text: string): readonly string[] => parse(text).doubts.flatMap(({ kind, setting }) => (kind === 'name' ? [setting] : []));

describe('a short form and the name that it could be short for', () => {
  it.each([
    ['one speaks of the other', talk('张总刚才说得对。')],
    ['somebody speaks of both', talk('我同意。', '两位张总请讲。')],
    ['they answer each other', '张明：先修桥。\n张总：先修路。\n陆萍：好。\n张明：为什么？\n张总：便宜。\n陆萍：好。\n'],
  ])('are two, and whoever reads is asked, where %s', (_, text) => {
    expect(namesOf(parse(text))).toEqual(expect.arrayContaining(['张明', '张总']));
    expect(doubtsOf(text)).toEqual(['people: [{ name: 张明, aliases: [张总] }]']);
    expect(parse(text).warnings).toHaveLength(1);
  });

  it.each(['我同意。', '大家叫我张总，其实我是会计。'])('are one where nothing tells them apart: %s', (said) => {
    expect(namesOf(parse(talk(said)))).toEqual(['张明', '陆萍']);
    expect(doubtsOf(talk(said))).toEqual([]);
  });

  it('are asked about no more where the settings name them', () =>
    expect(parse(talk('张总刚才说得对。'), { people: ['张明', '张总'] }).warnings).toEqual([]));
});
