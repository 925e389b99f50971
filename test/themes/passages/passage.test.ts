import { describe, expect, it } from 'vitest';
import { findPassages, type Passage } from '../../../src/themes/passages/passage.js';
import { discuss } from '../../statistics/discussion.js';
import { ferry, type Measured, measured, turnOf } from './measured.js';

const passagesOf = ({ index, terms, likely }: Measured): readonly Passage[] => findPassages(index, terms, likely);
/** Those that can be read anywhere. */
const textsOf = (talk: Measured): readonly string[] => passagesOf(talk).flatMap(({ text, underQuestion }) => (underQuestion ? [] : text));
/** The same under no question. */
const unasked = ({ index: { transcript, ...index }, ...measures }: Measured): Measured => {
  const sections = transcript.sections.map((section) => ({ ...section, source: 'automatic' as const }));
  return { ...measures, index: { ...index, transcript: { ...transcript, sections } } };
};

/** 18 characters with the full stop, and different ones each. */
const sentence = (a: string): string => `${a} -的 台阶 -在雨季以前应该全部修好`;

describe('findPassages', () => {
  it('gives one to three neighbouring sentences', () => {
    const found = passagesOf(turnOf(sentence('渡口'), sentence('车站'), sentence('码头'), sentence('广场')));
    expect(found.map(({ sentences }) => sentences)).toEqual([[0], [0, 1], [0, 1, 2], [1], [1, 2], [1, 2, 3], [2], [2, 3], [3]]);
  });

  it('is verbatim between its offsets, and counts the words of its sentences', () => {
    const talk = measured(discuss(ferry));
    const found = passagesOf(talk);
    expect(found.length).toBeGreaterThan(5);
    for (const { start, end, text, sentences, terms } of found) {
      expect(talk.index.transcript.text.slice(start, end)).toBe(text);
      const counted = sentences.flatMap((i) => [...(talk.terms[i]?.values() ?? [])]).reduce((sum, n) => sum + n, 0);
      expect([...terms.values()].reduce((sum, n) => sum + n, 0)).toBe(counted);
    }
  });

  it('is of no turn of a few words that answers a question', () => {
    const asked = (question: string): readonly string[] =>
      textsOf(
        measured(
          discuss([
            { speaker: '主', sentences: [`渡口 -的台阶要怎么修${question}`] },
            { speaker: '甲', sentences: [sentence('渡口')] },
          ]),
        ),
      );
    expect(asked('呢')).toEqual([]);
    expect(asked('都已经定了')).toContain('渡口的台阶在雨季以前应该全部修好。');
  });

  it('is not of what somebody reads out of a source that is named again and again', () => {
    const reads = (source: string) => ({ speaker: '甲', sentences: [`-${source}：「 渡口 -要不要修」已经有人问过了`, sentence('渡口')] });
    const own = { speaker: '甲', sentences: [sentence('车站')] };
    const texts = textsOf(measured(discuss([reads('留言板'), own, reads('留言板')])));
    expect(texts).toEqual(['车站的台阶在雨季以前应该全部修好。']);
    expect(textsOf(measured(discuss([reads('留言板'), own, reads('读者')])))).toContain('渡口的台阶在雨季以前应该全部修好。');
  });

  it('does not begin behind a semicolon, where the other half stands', () => {
    const ends = (mark: string): readonly string[] => {
      const { transcript, ...rest } = discuss([{ speaker: '甲', sentences: [sentence('渡口'), sentence('车站')] }]);
      const end = transcript.sentences[0]?.end ?? 0;
      const text = transcript.text.slice(0, end - 1) + mark + transcript.text.slice(end);
      return textsOf(measured({ ...rest, transcript: { ...transcript, text } }));
    };
    expect(ends('。')).toContain('车站的台阶在雨季以前应该全部修好。');
    expect(ends('；')).not.toContain('车站的台阶在雨季以前应该全部修好。');
  });

  it('has no sentence that was cut off', () => {
    const texts = textsOf(turnOf(sentence('渡口'), '台阶 -太陡', sentence('车站')));
    expect(texts).toContain('渡口的台阶在雨季以前应该全部修好。');
    expect(texts.filter((text) => text.includes('台阶太陡'))).toEqual([]);
  });

  it('is of one turn', () => {
    const apart = discuss([
      { speaker: '甲', sentences: [sentence('渡口')] },
      { speaker: '甲', sentences: [sentence('车站')] },
    ]);
    expect(passagesOf(measured(apart)).map(({ sentences, turn }) => [sentences, turn])).toEqual([
      [[0], 1],
      [[1], 2],
    ]);
  });

  it('does not run over a label or a note between two sentences', () => {
    const { transcript, ...rest } = discuss([{ speaker: '甲', sentences: [sentence('渡口'), sentence('车站')] }]);
    const [first, second] = transcript.sentences;
    if (!first || !second) throw new Error('two sentences');
    const text = `${transcript.text.slice(0, first.end)}\n甲：${transcript.text.slice(second.start)}`;
    const moved = { ...second, start: second.start + 3, end: second.end + 3 };
    const words = {
      ...rest.words,
      words: { ...rest.words.words, start: rest.words.words.start.slice(), end: rest.words.words.end.slice() },
    };
    const labelled = measured({ ...rest, words, transcript: { ...transcript, text, sentences: [first, moved] } });
    expect(passagesOf(labelled).map(({ sentences }) => sentences)).toEqual([[0], [1]]);
  });

  it('leaves out the number of the point before it, and no point begins inside', () => {
    const texts = textsOf(turnOf(`-第一， ${sentence('渡口')}`, `-第二， ${sentence('车站')}`, sentence('码头')));
    expect(texts).toEqual([
      '渡口的台阶在雨季以前应该全部修好。',
      '车站的台阶在雨季以前应该全部修好。',
      '车站的台阶在雨季以前应该全部修好。码头的台阶在雨季以前应该全部修好。',
      '码头的台阶在雨季以前应该全部修好。',
    ]);
  });

  it('is at least 14 characters long', () => {
    expect(textsOf(turnOf('渡口 -的台阶应该全部修好了'))).toEqual(['渡口的台阶应该全部修好了。'].filter(({ length }) => length >= 14));
    expect(textsOf(turnOf('渡口 -的台阶应该全部都修好'))).toHaveLength(0);
    expect(textsOf(turnOf('渡口 -的台阶应该全部都修好了'))).toEqual(['渡口的台阶应该全部都修好了。']);
  });

  it('is at most 110 characters long alone, and 90 with others', () => {
    // Characters of which no two repeat each other.
    const characters = (length: number, from: number): string => String.fromCodePoint(...Array.from({ length }, (_, i) => from + i));
    const long = (length: number, from = 0x6c00): string => `-${characters(length - 1, from)}`;
    const lengths = (...sentences: readonly string[]) => textsOf(turnOf(...sentences)).map(({ length }) => length);
    expect(lengths(long(110), '渡口')).toEqual([110]);
    expect(lengths(long(111), '渡口')).toEqual([]);
    expect(lengths(`渡口 ${long(43)}`, long(45, 0x7000))).toEqual([45, 90, 45]);
    expect(lengths(`渡口 ${long(43)}`, long(46, 0x7000))).toEqual([45, 46]);
  });

  it('may be longer under a question, and hang on it, but never stands alone then', () => {
    const characters = (length: number): string => `-${String.fromCodePoint(...Array.from({ length: length - 1 }, (_, i) => 0x6c00 + i))}`;
    const hanging = '-这两件事我觉得都应该先从 渡口 -的台阶做起才对';
    const found = (...sentences: readonly string[]) =>
      passagesOf(turnOf(...sentences)).map(({ text, underQuestion }) => [text.length, underQuestion]);
    expect(found(characters(140), '渡口')).toEqual([[140, true]]);
    expect(found(characters(141), '渡口')).toEqual([]);
    expect(found(hanging)).toEqual([[22, true]]);
    expect(found('先修 台阶 -最要紧')).toEqual([[8, true]]);
    expect(found('先修 台阶 -要紧')).toEqual([]);
    expect(passagesOf(unasked(turnOf('先修 台阶 -最要紧')))).toEqual([]);
    expect(passagesOf(unasked(turnOf(hanging)))).toEqual([]);
    expect(passagesOf(unasked(turnOf(characters(140), '渡口')))).toEqual([]);
    for (const { stands } of passagesOf(turnOf(hanging))) expect(stands).toBeLessThanOrEqual(0.7);
  });

  it('neither opens with what hangs nor closes with what cannot', () => {
    const texts = textsOf(turnOf('-他说 渡口 -的台阶应该全部修好才对', sentence('渡口'), '渡口 -里最要紧的一共有三个方面'));
    expect(texts).toEqual(['渡口的台阶在雨季以前应该全部修好。']);
  });

  it('goes on with a sentence that hangs on the one before', () => {
    const texts = textsOf(turnOf(sentence('渡口'), '-它 夜里 -还没有一盏灯，晚归的人看不清脚下'));
    expect(texts).toEqual([
      '渡口的台阶在雨季以前应该全部修好。',
      '渡口的台阶在雨季以前应该全部修好。它夜里还没有一盏灯，晚归的人看不清脚下。',
    ]);
  });

  it('is likely as its sentences are on average, by length', () => {
    const talk = turnOf(sentence('渡口'), '渡船 -应该在夜里也能开到对岸去，票价不涨');
    const [first, both, second] = passagesOf(talk);
    const [a, b] = [first?.text.length ?? 0, second?.text.length ?? 0];
    expect(first?.likely).toBeCloseTo(talk.likely[0] ?? Number.NaN, 12);
    expect(both?.likely).toBeCloseTo(((first?.likely ?? 0) * a + (second?.likely ?? 0) * b) / (a + b), 12);
  });

  it('stands alone less where people ask much, and where a recogniser numbered them', () => {
    const standsOf = (speaker: string, other: string, end: string): number => {
      const talk = [
        { speaker: other, sentences: [`-渡口的台阶要怎么修${end}再说`] },
        { speaker, sentences: [sentence('车站'), sentence('码头')] },
      ];
      return passagesOf(measured(discuss(talk))).find(({ text }) => text.startsWith('车站'))?.stands ?? 0;
    };
    const plain = standsOf('甲', '乙', '，');
    expect(standsOf('甲', '乙', '？')).toBeLessThan(plain);
    expect(standsOf('发言人1', '发言人2', '，')).toBeLessThan(plain);
    expect(standsOf('发言人1', '乙', '，')).toBe(plain);
  });

  it('is of people who are counted', () => {
    const people = [{ name: '甲', counted: false }, { name: '乙' }];
    const talk = measured(
      discuss(
        ['甲', '乙'].map((speaker) => ({ speaker, sentences: [sentence('渡口')] })),
        { people },
      ),
    );
    expect(passagesOf(talk).map(({ turn }) => turn)).toEqual([2]);
  });
});
