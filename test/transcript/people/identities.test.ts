import { describe, expect, it } from 'vitest';
import { namesOf, speakersOf } from '../six-turns.js';
import { parse } from '../sources.js';

/** Six turns of somebody under two labels, with somebody else between them. */
const underTwo = (a: string, b: string): string =>
  `${a}：桥要先修好。\n陆萍：路先修。\n${b}：街道出一半。\n陆萍：大家出。\n${a}：好。\n${b}：也好。\n`;

describe('one person under two labels', () => {
  it.each([
    ['张明', '张教授', '张明'],
    ['张教授', '张明', '张明'],
    ['张明', '老张', '张明'],
    ['张明', '张', '张明'],
    ['张明', '张总', '张明'],
    ['张明', '张导', '张明'],
    ['张明', '张 明', '张明'],
    ['张明', '张　明', '张明'],
    ['张明', '主持人张明', '张明'],
    ['张明', '张明教授', '张明'],
    ['张明', '云岭大学教授 张明', '张明'],
    ['张明', '张明（云岭大学教授）', '张明'],
    ['张明', '张明同志', '张明'],
    ['张明', '张委員明', '张明'],
    ['张明', '张明女士', '张明'],
    ['张明', '张明提问', '张明'],
    ['张明', '云岭大学张明', '张明'],
    ['张明', '张明 Ming Zhang', '张明'],
    ['古丽娜尔·肖开提', '古丽娜尔•肖开提', '古丽娜尔·肖开提'],
    ['古丽娜尔·肖开提', '古丽娜尔', '古丽娜尔·肖开提'],
    ['Nora', 'Nora Fielding', 'Nora Fielding'],
    ['梁小禾', '小禾', '梁小禾'],
    ['发言人1', '发言人 1', '发言人1'],
    ['SPEAKER_01', 'speaker_01', 'SPEAKER_01'],
    ['戚玉衡（以下简称“戚”）', '戚', '戚玉衡'],
    ['嘉宾A（张明）', '嘉宾A', '张明'],
  ])('%s and %s is %s', (a, b, name) => {
    const { turns, people } = parse(underTwo(a, b));
    expect(turns.map(({ speaker }) => speaker)).toEqual([name, '陆萍', name, '陆萍', name]);
    expect(people.map((person) => person.name)).toEqual([name, '陆萍']);
  });

  it('has the other label among the other names', () => expect(parse(underTwo('张明', '张教授')).people[0]?.aliases).toEqual(['张教授']));

  it.each([
    ['张明', '张敏'],
    ['张明', '李教授'],
    ['梁小禾', '小鱼'],
    ['发言人1', '发言人11'],
    ['观众', '观众2'],
    ['张明', '《澜江晚报》记者'],
    ['Tony', 'Toni'],
  ])('are two where nothing settles it: %s and %s', (a, b) => expect(namesOf(parse(underTwo(a, b)))).toEqual([a, '陆萍', b]));

  it('are two where more than one could be meant', () => {
    const zhang = '张明：桥先修。\n张敏：路先修。\n张教授：船先修。\n陆萍：好。\n张明：好。\n张敏：好。\n张教授：好。\n';
    expect(namesOf(parse(zhang))).toEqual(['张明', '张敏', '张教授', '陆萍']);
    const xiaohe = '梁小禾：桥先修。\n林小禾：路先修。\n小禾：船先修。\n陆萍：好。\n梁小禾：好。\n林小禾：好。\n小禾：好。\n';
    expect(namesOf(parse(xiaohe))).toEqual(['梁小禾', '林小禾', '小禾', '陆萍']);
  });
});

describe('labels that the head explains', () => {
  const byLetters = (head: string): readonly string[] =>
    speakersOf(parse(`桥与路\n\n${head}\n\nZ：先修桥。\nL：先修路。\nZ：好。\nL：好。\n`)).filter((name) => name !== '');

  it.each([
    'Z = 周启舟\nL = 陆萍',
    '代号：Z=周启舟，L=陆萍',
    'Z：周启舟\nL：陆萍',
    'Z代表周启舟，L代表陆萍',
    'Z——周启舟，L——陆萍',
    '周启舟（Z）、陆萍（L）',
  ])('are letters with a key: %j', (head) => expect(byLetters(head)).toEqual(['周启舟', '陆萍', '周启舟', '陆萍']));

  it('are another name in brackets', () =>
    expect(speakersOf(parse('嘉宾：王屿（Tony 王）、陆萍\n\nTony 王：先修桥。\n陆萍：先修路。\n王屿：好。\n陆萍：好。\n'))).toEqual([
      '王屿',
      '陆萍',
      '王屿',
      '陆萍',
    ]));

  it.each([
    ['嘉宾：张明', '张明'],
    ['嘉宾是云岭大学教授张明。', '张明'],
    ['嘉宾：张明、李小川', '答'],
  ])('are 答 where one person alone can be meant: %s', (head, name) =>
    expect(
      speakersOf(parse(`${head}\n\n问：先修什么？\n答：先修桥。\n问：再修什么？\n答：再修路。\n`)).filter((speaker) => speaker !== ''),
    ).toEqual(['问', name, '问', name]),
  );

  it.each([
    ['主席：周启舟\n出席：陆萍、张明', '主席'],
    ['主持人：周启舟\n嘉宾：陆萍、张明', '主持人'],
    ['圆桌由云岭大学教授周启舟主持，陆萍和张明参加。', '主持人'],
  ])('are the part of whom it says to moderate: %j', (head, label) => {
    const { turns, people } = parse(`${head}\n\n${label}：现在开会。\n陆萍：先修路。\n张明：先修桥。\n${label}：好。\n`);
    expect(turns.filter(({ kind }) => kind === 'spoken').map(({ speaker }) => speaker)).toEqual(['周启舟', '陆萍', '张明', '周启舟']);
    expect(people[0]).toMatchObject({ name: '周启舟', role: 'moderator' });
    expect(people[0]?.aliases).toContain(label);
  });

  it('are the part of the moderator also where they have a label of their own, if the two never answer each other', () =>
    expect(
      speakersOf(parse('主持人：周启舟\n\n主持人：现在开会。\n陆萍：先修路。\n周启舟：为什么？\n张明：先修桥。\n主持人：好。\n')).filter(
        (name) => name !== '',
      ),
    ).toEqual(['周启舟', '陆萍', '周启舟', '张明', '周启舟']));

  it.each(['大家叫她老顾', '会计，大家叫她老顾', '会计，老顾', '人称“顾半城”', '昵称：顾掌柜'])(
    'are what a person is called: %s',
    (note) => {
      const [, form = ''] = /(老顾|顾半城|顾掌柜)/u.exec(note) ?? [];
      const { people } = parse(`参加人：顾晚晴（${note}）、陆萍\n\n${form}：先修桥。\n陆萍：先修路。\n${form}：好。\n陆萍：好。\n`);
      expect(people.find(({ name }) => name === '顾晚晴')?.aliases).toContain(form);
    },
  );

  it('are a short title of the one who holds it', () =>
    expect(
      namesOf(
        parse('嘉宾：顾晚晴（总经理）、顾一鸣（会计）\n\n顾总：先修桥。\n陆萍：先修路。\n顾一鸣：为什么？\n陆萍：好。\n顾总：好。\n'),
      ),
    ).toContain('顾晚晴'));

  it('stay a part where the one who moderates has a label of their own', () =>
    expect(
      namesOf(parse('主持人：周启舟\n\n主持人：现在开会。\n周启舟：先修路。\n张明：先修桥。\n主持人：好。\n周启舟：好。\n')),
    ).toContain('主持人'));
});

describe('people of the settings', () => {
  it('are one or two as the settings say, whatever the text says', () => {
    const joined = parse(underTwo('张明', '张敏'), { people: [{ name: '张明', aliases: ['张敏'] }] });
    expect(namesOf(joined)).toEqual(['张明', '陆萍']);
    const parted = parse(underTwo('张明', '张教授'), { people: ['张明', '张教授'] });
    expect(namesOf(parted)).toEqual(['张明', '陆萍', '张教授']);
  });
});
