import { describe, expect, it } from 'vitest';
import type { ComparisonRow, FactRow } from '../../../src/data.js';
import { comparePassages } from '../../../src/themes/comparisons/compare-passages.js';
import { findPassages } from '../../../src/themes/passages/passage.js';
import { type Discussion, discuss, type Said } from '../../statistics/discussion.js';
import { ferry, measured } from '../passages/measured.js';

function compared(discussion: Discussion, facts: readonly FactRow[] = []): readonly ComparisonRow[] {
  const { index, terms, likely } = measured(discussion);
  return comparePassages(index, terms, { passages: findPassages(index, terms, likely), facts });
}
const ofKind = (rows: readonly ComparisonRow[], kind: ComparisonRow['kind']): readonly ComparisonRow[] =>
  rows.filter((row) => row.kind === kind);
const speakersOf = (rows: readonly ComparisonRow[]): readonly string[] => rows.map(({ speaker }) => speaker);

describe('passages in the same words', () => {
  const bridge: readonly Said[] = [
    { speaker: '甲', sentences: ['浮桥 -要在 汛期 -以前装好新的 栏杆', '票价 -今年不会再有任何变化'] },
    { speaker: '乙', sentences: ['汛期 -一到 浮桥 -就要拆下来存放', '船员 -今年需要一间能休息的屋子'] },
    { speaker: '丙', sentences: ['浮桥 -上的灯在 汛期 -里也要亮着', '码头 -今年要修好东边的一段'] },
    { speaker: '丁', sentences: ['雨棚 -下面要放几排新的 座椅', '座椅 -今年由工厂免费送过来'] },
  ];
  const rows = compared(discuss(bridge));

  it('stand side by side, of everybody who says these words', () => {
    const same = ofKind(rows, 'same terms');
    expect(speakersOf(same)).toEqual(['甲', '乙', '丙']);
    for (const { terms } of same) expect([...terms].sort()).toEqual(['汛期', '浮桥']);
    for (const { text, terms } of same) for (const term of terms) expect(text).toContain(term);
  });

  it('need two words: one is in two sentences by chance', () => {
    const single = bridge.map(({ speaker, sentences }) => ({ speaker, sentences: sentences.map((each) => each.replace('汛期', '-汛期')) }));
    expect(ofKind(compared(discuss(single)), 'same terms')).toEqual([]);
  });

  it('can be read alone', () => {
    const spoken = bridge.map(({ speaker, sentences }) => ({
      speaker,
      sentences: sentences.map((each) => `${each}，您看那些东西和这些东西`),
    }));
    expect(compared(discuss(spoken))).toEqual([]);
  });

  it('are of different people', () => {
    const alone = discuss([{ speaker: '甲', sentences: ['浮桥 -要在 汛期 -以前装好新的栏杆', '汛期 -一到 浮桥 -就要拆下来存放'] }]);
    expect(compared(alone)).toEqual([]);
  });

  it('are told by no word that any discussion says', () => {
    const talk = discuss(bridge);
    const general = { ...talk, words: { ...talk.words, general: new Map([['汛期', 0.9]]) } };
    expect(ofKind(compared(general), 'same terms')).toEqual([]);
  });

  it('are told by no name of an office or a place', () => {
    const talk = discuss(bridge);
    const lexemes = talk.words.lexemes.map((each) => (each.term === '汛期' ? { ...each, tag: 'nt' } : each));
    expect(ofKind(compared({ ...talk, words: { ...talk.words, lexemes } }), 'same terms')).toEqual([]);
  });

  describe('said far apart', () => {
    const filler = (n: number): readonly Said[] =>
      Array.from({ length: n }, (_, i) => ({ speaker: i % 2 === 0 ? '戊' : '己', sentences: [`-今天 天气${i} -真的很好我们去散步`] }));
    const far = (common: number): readonly Said[] => [
      { speaker: '甲', sentences: ['浮桥 -要在 汛期 -以前全部装好新的灯'] },
      ...filler(10),
      { speaker: '乙', sentences: ['汛期 -一到 浮桥 -就要拆下来好好存放'] },
      // Both words are common where others say them too, and a rarer one comes back.
      ...Array.from({ length: 2 * common }, (_, i) => ({
        speaker: '丙',
        sentences: [`${i % 2 === 0 ? '浮桥' : '汛期'} -和别的东西${i}一样要管好`],
      })),
      ...Array.from({ length: 2 * common }, (_, i) => ({ speaker: '丁', sentences: [`缆绳${i % common} -又来了`] })),
    ];

    it('need a word that is rarer than most that come back', () => {
      expect(speakersOf(ofKind(compared(discuss(far(0))), 'same terms'))).toEqual(['甲', '乙']);
      expect(ofKind(compared(discuss(far(8))), 'same terms')).toEqual([]);
    });

    it('come after what is answered at once', () => {
      const near: readonly Said[] = [
        { speaker: '甲', sentences: ['码头 雨棚 -要在 夜里 -以前全部装好'] },
        ...filler(5),
        { speaker: '乙', sentences: ['夜里 -一到 码头 雨棚 -就要好好关上'] },
        { speaker: '甲', sentences: ['浮桥 -要在 汛期 -以前全部装好新的灯'] },
        { speaker: '乙', sentences: ['汛期 -一到 浮桥 -就要马上关好铁门'] },
      ];
      const [first] = ofKind(compared(discuss(near)), 'same terms');
      expect([...(first?.terms ?? [])].sort()).toEqual(['汛期', '浮桥']);
    });
  });

  it('leave the moderator out where there are two others', () => {
    const people = [{ name: '甲', role: 'moderator' as const }, { name: '乙' }, { name: '丙' }, { name: '丁' }];
    expect(speakersOf(ofKind(compared(discuss(bridge, { people })), 'same terms'))).toEqual(['乙', '丙']);
  });
});

describe('different answers', () => {
  const about = (things: string): readonly string[] =>
    things.split(' ').map((thing) => `${thing} -在雨季以前要全部换成新的 ${thing} -才行`);
  const panel: readonly Said[] = [
    { speaker: '甲', sentences: about('票价 月票 车站 台阶 灯光 渡船 乘客 码头 浮桥 栏杆') },
    { speaker: '乙', sentences: about('票价 月票 车站 台阶 灯光 渡船 乘客 码头 浮桥 缆绳') },
    { speaker: '丙', sentences: about('雨棚 座椅 广播 航道 售票 船员 工厂 屋子 东岸 西岸') },
  ];

  it('are of the two with the fewest words in common, in words that the other does not say', () => {
    const rows = ofKind(compared(discuss(panel)), 'different answers');
    expect(speakersOf(rows)).toContain('丙');
    expect(rows).toHaveLength(2);
    const [first, second] = rows;
    for (const term of first?.terms ?? []) expect(second?.text).not.toContain(term);
    expect(first?.terms.length).toBeGreaterThan(0);
  });

  it('are in passages that answer', () => {
    const asked = (title: string): readonly string[] => {
      const talk = discuss(panel);
      const sections = talk.transcript.sections.map((section) => ({ ...section, title }));
      return ofKind(compared({ ...talk, transcript: { ...talk.transcript, sections } }), 'different answers').map(({ text }) => text);
    };
    expect(asked('航道怎么换？').join()).toContain('航道在雨季');
    expect(asked('船员怎么换？').join()).toContain('船员在雨季');
  });

  it('need answers that are long enough to differ', () => {
    const short = panel.map(({ speaker, sentences }) => ({ speaker, sentences: sentences.slice(0, 9) }));
    expect(ofKind(compared(discuss(short)), 'different answers')).toEqual([]);
  });

  it('are of sections that are asked something', () => {
    const talk = discuss(panel);
    const from = (source: 'automatic' | 'moderator', title: string) => ({
      ...talk,
      transcript: { ...talk.transcript, sections: talk.transcript.sections.map((section) => ({ ...section, source, title })) },
    });
    expect(ofKind(compared(from('automatic', '怎么办？')), 'different answers')).toEqual([]);
    expect(ofKind(compared(from('moderator', '先请甲')), 'different answers')).toEqual([]);
    expect(ofKind(compared(from('moderator', '怎么办？')), 'different answers')).toHaveLength(2);
  });
});

describe('different figures', () => {
  const talk = discuss([
    { speaker: '甲', sentences: ['-全城有二百座 泵站 -今年都要 检修'] },
    { speaker: '乙', sentences: ['-要 检修 -的 泵站 -有五百座'] },
    { speaker: '丙', sentences: ['-北岸有三百座 泵站'] },
  ]);
  const figure = (sentence: string, speaker: string, value: number, given: Partial<FactRow> = {}): FactRow => ({
    ...{ sentence, turn: Number(sentence.slice(1, 2)), section: 1, speaker, start: 0, text: '', kind: 'amount', value, value_high: null },
    ...{ unit: '座', about: '', counts: '泵站', ...given },
  });
  const of = (...facts: readonly FactRow[]): readonly ComparisonRow[] => ofKind(compared(talk, facts), 'different figures');

  it('for one thing stand side by side, whole', () => {
    const rows = of(figure('s1.1', '甲', 200), figure('s2.1', '乙', 500));
    expect(rows.map(({ speaker, terms, text }) => [speaker, terms, text])).toEqual([
      ['甲', ['泵站'], '全城有二百座泵站今年都要检修。'],
      ['乙', ['泵站'], '要检修的泵站有五百座。'],
    ]);
  });

  it.each([
    ['may be rounded', [figure('s1.1', '甲', 200), figure('s2.1', '乙', 215)]],
    ['are ranges that meet', [figure('s1.1', '甲', 200, { value_high: 600 }), figure('s2.1', '乙', 500)]],
    ['leave the end open', [figure('s1.1', '甲', 200, { about: 'at least' }), figure('s2.1', '乙', 500)]],
    ['have another unit', [figure('s1.1', '甲', 200), figure('s2.1', '乙', 500, { unit: '个' })]],
    ['count another thing', [figure('s1.1', '甲', 200), figure('s2.1', '乙', 500, { counts: '水闸' })]],
    ['are a few pieces', [figure('s1.1', '甲', 2), figure('s2.1', '乙', 5)]],
    ['are said of another matter', [figure('s1.1', '甲', 200), figure('s3.1', '丙', 300)]],
    ['stand in one sentence', [figure('s1.1', '甲', 200), figure('s1.1', '甲', 500)]],
  ] as const)('are none where they %s', (_, facts) => expect(of(...facts)).toEqual([]));
});

describe('comparePassages', () => {
  it('numbers the blocks from 1, and shares no sentence between two of one kind', () => {
    const rows = compared(discuss(ferry));
    expect([...new Set(rows.map(({ block }) => block))]).toEqual([...new Set(rows.map(({ block }) => block))].map((_, i) => i + 1));
    const same = ofKind(rows, 'same terms').flatMap(({ sentences }) => sentences);
    expect(new Set(same).size).toBe(same.length);
  });

  it('is empty for silence, and the same for the same input', () => {
    expect(compared(discuss([]))).toEqual([]);
    expect(compared(discuss(ferry))).toEqual(compared(discuss(ferry)));
  });
});
