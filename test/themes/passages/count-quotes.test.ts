import { describe, expect, it } from 'vitest';
import type { QuoteRow } from '../../../src/data.js';
import { countQuotes } from '../../../src/themes/passages/count-quotes.js';
import { pointsOf } from '../../../src/themes/passages/forms.js';
import { findPassages } from '../../../src/themes/passages/passage.js';
import { allTables } from '../../statistics/all-tables.js';
import { type Discussion, discuss } from '../../statistics/discussion.js';
import { ferry, measured } from './measured.js';

function quotesOf(discussion: Discussion): readonly QuoteRow[] {
  const { index, terms, likely } = measured(discussion);
  return countQuotes(index, terms, findPassages(index, terms, likely));
}
const ofKind = (rows: readonly QuoteRow[], kind: QuoteRow['kind'][number]): readonly QuoteRow[] =>
  rows.filter((row) => row.kind.includes(kind));

const talk = discuss(ferry);
const quotes = quotesOf(talk);

/** Things of which somebody can speak long, each in a sentence of 21 to 22 characters. */
const THINGS = [
  '台阶',
  '灯光',
  '渡船',
  '票价',
  '月票',
  '车站',
  '船员',
  '码头',
  '栏杆',
  '雨棚',
  '座椅',
  '广播',
  '浮桥',
  '缆绳',
  '售票',
  '航道',
];
const about = (thing: string, other: string): string => `${thing} -要跟 ${other} -放在一起修，让 乘客 -夜里走得更安心`;
const longTalk = THINGS.flatMap((thing, i) => [1, 3].map((step) => about(thing, THINGS[(i + step) % THINGS.length] ?? '')));

describe('countQuotes', () => {
  it('gives a core statement of everybody of whom something stands alone', () => {
    expect([...new Set(ofKind(quotes, 'core').map(({ speaker }) => speaker))].toSorted()).toEqual(['乙', '甲']);
    // The host only greets and hands over.
    expect(quotes.map(({ speaker }) => speaker)).not.toContain('主');
  });

  it('gives somebody who says little one core statement, and nobody more than two', () => {
    expect(ofKind(quotes, 'core')).toHaveLength(2);
    expect(longTalk.join('').length).toBeGreaterThan(400);
    expect(ofKind(quotesOf(discuss([{ speaker: '甲', sentences: longTalk }])), 'core')).toHaveLength(2);
  });

  it('gives an answer of each person in each section', () => {
    const answered = new Set(ofKind(quotes, 'answer').map(({ section, speaker }) => `${section} ${speaker}`));
    expect([...answered].toSorted()).toEqual(['1 乙', '1 甲', '2 乙', '2 甲']);
  });

  it('takes a core statement for the answer where it stands', () => {
    for (const { kind } of ofKind(quotes, 'core')) expect(kind).toContain('answer');
  });

  it('forgets nobody beside somebody who says most of what was said', () => {
    // Fifty fives of words, each said twice: more than the first passages of all hold.
    const words = (i: number): string =>
      [0, 1, 2, 3, 4].map((k) => String.fromCodePoint(0x6c00 + 10 * i + 2 * k, 0x6c01 + 10 * i + 2 * k)).join(' ');
    const much = Array.from({ length: 100 }, (_, i) => `${words(i % 50)} -都要在雨季以前定下来`);
    const rows = quotesOf(
      discuss([
        { speaker: '甲', sentences: much },
        { speaker: '乙', sentences: ['-我们一定要先修好 台阶 灯光 渡口 码头 车站 -才能开船'] },
        {
          speaker: '乙',
          section: 2,
          sentences: ['-我希望以后 车站 码头 渡口 台阶 灯光 -都归居民自己来管', '-我们还需要在 码头 渡口 台阶 灯光 车站 -各放一张长椅'],
        },
      ]),
    );
    const own = rows.filter(({ speaker }) => speaker === '乙');
    expect(ofKind(own, 'core')).toHaveLength(1);
    expect(ofKind(own, 'answer').map(({ section }) => section)).toContain(2);
  });

  it('takes as core statements only what stands alone, of whoever says such a thing, though other words hold more', () => {
    // Six words that both say often; the first sentence holds them all, and speaks vaguely of this and that.
    const shared = '台阶 灯光 渡口 码头 车站 月票';
    const rows = quotesOf(
      discuss([
        { speaker: '甲', sentences: [`${shared} -这些方面的一些东西那边还有问题`, '-我们一定要先修好 台阶 -才能让居民放心坐船'] },
        { speaker: '乙', sentences: [`${shared} -这些方面的一些东西那边还有问题`] },
      ]),
    );
    const kindsOf = (speaker: string, alone: 0 | 1): readonly string[] =>
      rows.filter((row) => row.speaker === speaker && row.alone === alone).flatMap(({ kind }) => kind);
    expect(kindsOf('甲', 1)).toContain('core');
    expect(kindsOf('甲', 0)).toEqual(['answer']);
    expect(kindsOf('乙', 0)).toContain('core');
  });

  it('takes for the answer what takes up the question and says what the speaker wants, and keeps the rest as further', () => {
    const sentences = [
      '渡口 台阶 灯光 码头 车站 月票 -在雨季以前已经一起检修过两遍了',
      '-我认为夜里应该先把 渡口 台阶 灯光 -照亮，再谈 月票',
      '渡口 台阶 灯光 -的账目年年都对外公布',
    ];
    const asked = (title: string) => {
      const talk = discuss([{ speaker: '甲', sentences }]);
      const sections = talk.transcript.sections.map((section) => ({ ...section, title }));
      const rows = quotesOf({ ...talk, transcript: { ...talk.transcript, sections } });
      return ofKind(rows, 'answer').map(({ sentences: ids }) => ids.join());
    };
    expect(asked('渡口夜里怎么照亮？')).toEqual(['s1.2']);
    expect(asked('账目年年都对外公布吗？')).toEqual(['s1.3']);
  });

  it('takes a moderator who only asks for nobody who answers, and one who alone speaks for one', () => {
    const said = ['-我们的 渡口 台阶 灯光 -应该在雨季以前一起修好，再谈 月票', '-码头 车站 -的 月票 -应该便宜一半'];
    const talk = (speakers: readonly string[]) =>
      discuss(
        speakers.map((speaker) => ({ speaker, sentences: said })),
        { people: [{ name: '主', role: 'moderator' }, ...(speakers.length > 1 ? [{ name: '甲' }] : [])] },
      );
    const answering = (speakers: readonly string[]) => [
      ...new Set(ofKind(quotesOf(talk(speakers)), 'answer').map(({ speaker }) => speaker)),
    ];
    expect(answering(['主', '甲'])).toEqual(['甲']);
    expect(answering(['主'])).toEqual(['主']);
  });

  it('ranks what needs its question behind all that can be read anywhere', () => {
    const hanging = '-这些 渡口 台阶 灯光 码头 车站 月票 渡船 -我认为都应该赶在今年的雨季以前就全部先修好才对';
    const rows = quotesOf(
      discuss([
        { speaker: '甲', sentences: [hanging] },
        { speaker: '乙', sentences: ['渡口 -的账目年年都对外公布出来给大家看'] },
        { speaker: '丙', sentences: ['台阶 灯光 码头 车站 月票 渡船 -的账目还有问题要看'] },
      ]),
    );
    expect(rows.at(-1)?.speaker).toBe('甲');
    expect(rows.map(({ speaker }) => speaker).toSorted()).toEqual(['丙', '乙', '甲']);
  });

  it('marks no passage both as the answer and as a further one', () => {
    for (const { kind } of [...quotes, ...quotesOf(discuss([{ speaker: '甲', sentences: longTalk }]))])
      expect(kind.includes('answer') && kind.includes('further')).toBe(false);
  });

  it('gives no answer where there is only a remark', () => {
    const remark = discuss([
      { speaker: '甲', sentences: longTalk.slice(0, 20) },
      { speaker: '乙', sentences: [about('台阶', '灯光')] },
    ]);
    const own = quotesOf(remark).filter(({ speaker }) => speaker === '乙');
    expect(own.flatMap(({ kind }) => kind)).toEqual(['core']);
  });

  it('holds the short and pointed ones: at most three of one person and ten of all', () => {
    const ENDS = ['来坐我们的船', '愿意夜里出门', '记得这条老街', '再去对岸上学', '肯买一张月票', '在雨里等下去'];
    const pointed = THINGS.flatMap((thing, i) => (ENDS[i] ? [`-我们一定要记得没有 ${thing} -就没有 ${THINGS[i + 1]} -${ENDS[i]}`] : []));
    const rows = ofKind(quotesOf(discuss(['甲', '乙', '丙', '丁'].map((speaker) => ({ speaker, sentences: pointed })))), 'quotable');
    expect(rows).toHaveLength(10);
    for (const speaker of ['甲', '乙', '丙', '丁']) expect(rows.filter((row) => row.speaker === speaker).length).toBeLessThanOrEqual(3);
    for (const { text } of rows) expect([pointsOf(text) > 0, text.length >= 12, text.length <= 70]).toEqual([true, true, true]);
    const two = discuss([
      { speaker: '甲', sentences: ['渡船 -的 票价 -不是太高，而是 乘客 -的 月票 -太难买'] },
      { speaker: '乙', sentences: ['渡口 -的夜里没有 灯光 -就没有 乘客 -敢来坐最后一班船'] },
    ]);
    const lines = ofKind(quotesOf(two), 'quotable').map(({ text }) => text);
    for (const row of [...rows, ...quotes]) expect(row.alone).toBe(row.stands >= 0.75 ? 1 : 0);
    expect(lines.join()).toContain('不是太高，而是');
    expect(lines.join()).toContain('没有灯光就没有乘客');
    expect(ofKind(quotesOf(discuss([{ speaker: '甲', sentences: longTalk }])), 'quotable')).toEqual([]);
  });

  it('holds nothing pointed that does not stand alone', () => {
    const pointed = (wanted: string): readonly QuoteRow[] =>
      quotesOf(discuss([{ speaker: '甲', sentences: [`-我们没有 灯光 -就没有 乘客 -${wanted}`] }]));
    expect(ofKind(pointed('愿意在夜里买船票'), 'quotable')).toHaveLength(1);
    const vague = pointed('肯来这边看他们有什么东西');
    expect(vague.map(({ alone }) => alone)).toEqual([0]);
    expect(ofKind(vague, 'quotable')).toEqual([]);
  });

  it('takes for a core statement what stands alone, of whoever says such', () => {
    const core = (...sentences: readonly string[]) =>
      ofKind(quotesOf(discuss([{ speaker: '甲', sentences }])), 'core').map(({ alone }) => alone);
    const vague = '-我们看那边的一些东西 渡船 -和 码头 -和 车站 -和 月票 -和 栏杆 -和 船员';
    expect(core(vague)).toEqual([0]);
    expect(core(vague, '-我们的 票价 -应该在夜里降到白天的一半')).toEqual([1]);
  });

  it('lets no two rows share a sentence', () => {
    for (const rows of [quotes, quotesOf(discuss([{ speaker: '甲', sentences: longTalk }]))]) {
      const all = rows.flatMap(({ sentences }) => sentences);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('ranks them from 1, what repeats after what is new', () => {
    expect(quotes.map(({ rank }) => rank)).toEqual(quotes.map((_, i) => i + 1));
    const rows = quotesOf(
      discuss([
        { speaker: '甲', sentences: ['渡船 票价 乘客 -应该在雨季以前全都定下来'] },
        { speaker: '乙', sentences: ['渡船 票价 乘客 -应该在雨季以前全都定下来'] },
        { speaker: '丙', sentences: ['灯光 台阶 船员 -应该在雨季以前全都定下来'] },
        { speaker: '丁', sentences: ['灯光 台阶 船员'] },
      ]),
    );
    expect(rows.map(({ speaker }) => speaker)).toEqual(['甲', '丙', '乙']);
  });

  it('are verbatim, and tell where they stand', () => {
    expect(quotes.length).toBeGreaterThan(3);
    for (const { text, sentences, turn, section, speaker, characters, likely } of quotes) {
      const own = talk.transcript.sentences.filter(({ id }) => sentences.includes(id));
      expect(own.map(({ id }) => id)).toEqual(sentences);
      const whole = talk.transcript.text.slice(own[0]?.start, own.at(-1)?.end);
      expect(whole.endsWith(text)).toBe(true);
      for (const sentence of own) expect(sentence).toMatchObject({ turn, section, speaker });
      expect(characters).toBe([...text.matchAll(/\p{L}/gu)].length);
      expect(likely > 0 && likely < 1).toBe(true);
    }
    expect(quotes.map(({ text }) => text).join()).not.toContain('第一');
  });

  it('is empty for silence, and where nothing stands alone', () => {
    expect(quotesOf(discuss([]))).toEqual([]);
    expect(
      quotesOf(discuss([{ speaker: '甲', sentences: ['-这个 渡口 -的台阶应该全部修好才行', '-这个 渡口 -还要再装三盏新的灯'] }])),
    ).toEqual([]);
    expect(quotesOf(discuss(ferry, { people: ['主', '甲', '乙'].map((name) => ({ name, counted: false })) }))).toEqual([]);
  });

  it('is the same for the same input, and is the table of quotes', () => {
    expect(quotesOf(discuss(ferry))).toEqual(quotes);
    expect(allTables(talk).quotes).toEqual(quotes);
  });
});
