import { describe, expect, it } from 'vitest';
import type { HeadSpeakerRow, SpeakerKeywordRow, Tables } from '../../../src/data.js';
import { plain } from '../../../src/report/document.js';
import { wordFindings } from '../../../src/report/findings/words.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, talkative } from '../small-discussion.js';

const zh = wordingOf('zh');

const [strong] = talkative.keywordsBySpeaker;
const rowsOf = (...rows: readonly Partial<SpeakerKeywordRow>[]): Tables => ({
  ...discussion,
  keywordsBySpeaker: rows.flatMap((row) => (strong ? [{ ...strong, ...row }] : [])),
});
const linesOf = (tables: Tables): readonly string[] => wordFindings(tables, zh).map(plain);

describe('wordFindings', () => {
  it('gives each speaker a line with the strong words, else with hints, and nobody else one', () => {
    expect(linesOf(talkative)).toEqual(['甲明显比其他人更常提到“模型”：6 次（其他人 0 次）。']);
    expect(linesOf(rowsOf({ count: 5, tier: 'hint', reason: 'correction' }))).toEqual([
      '甲可能比其他人更常提到“模型”：5 次（其他人 0 次）。',
    ]);
  });

  it('names no piece of a longer word', () => {
    const sentences = discussion.sentences.map((row) => ({ ...row, speaker: '甲', text: '大模型，大模型。' }));
    expect(linesOf({ ...talkative, sentences })).toEqual([]);
  });

  it('says how often a word stands in longer words, and leaves it out where others say it a quarter as often there', () => {
    const withText = (...texts: readonly string[]) => {
      const sentences = texts.flatMap((text, i) => {
        const row = discussion.sentences[i === 0 ? 2 : 1];
        return row ? [{ ...row, speaker: i === 0 ? '乙' : '甲', text }] : [];
      });
      return linesOf({ ...talkative, sentences });
    };
    const own = '模型库、模型房、模型图、模型纸、模型车、模型船、模型桥、模型楼。';
    expect(withText('水模型库要有人。', own)).toEqual([
      '甲明显比其他人更常提到“模型”：6 次（其他人 0 次；更长的词里另有本人 2 次、其他人 1 次）。',
    ]);
    expect(withText('水。', own)).toEqual(['甲明显比其他人更常提到“模型”：6 次（其他人 0 次；更长的词里另有本人 2 次）。']);
    expect(withText('水模型库、模型房、模型图。', own)).toEqual([]);
  });

  it('says with the grade what it rests on', () => {
    const [line = []] = wordFindings(rowsOf({ recounts: 3, held: 2 }), zh);
    const grade = line.at(-1);
    expect(grade).toMatchObject({ kind: 'tier', tier: 'strong' });
    expect(grade?.kind === 'tier' && grade.reason).toBe(
      '打乱发言人，这样的词约七个里一个是碰巧。“模型” q 0.010，换 3 种口径重算，2 种仍成立。',
    );
  });

  it('names six people, and says how many more there are', () => {
    const many = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    const rows = rowsOf(...many.map((speaker) => ({ speaker })));
    const lines = linesOf({ ...rows, sentences: [], basis: { ...rows.basis, speakers: many } });
    expect(lines).toHaveLength(6);
    expect(lines[5]).toContain('另有 4 位发言人');
  });

  it('lists at most five strong words of a speaker, or at most three hints', () => {
    const words = (tier: 'strong' | 'hint') => rowsOf(...[1, 2, 3, 4, 5, 6].map((i) => ({ term: `渡口${i}`, z: 9 - i, tier })));
    const named = (tables: Tables) =>
      [
        ...linesOf(tables)
          .join()
          .matchAll(/“渡口(\d)”/g),
      ].map(([, number]) => Number(number));
    expect(named(words('strong'))).toEqual([1, 2, 3, 4, 5]);
    expect(named(words('hint'))).toEqual([1, 2, 3]);
  });

  it('names no general word, and nothing that the question gave', () => {
    const hint = { tier: 'hint', reason: 'correction' } as const;
    const [line = ''] = linesOf(
      rowsOf({ ...hint, term: '问题', z: 9, general: 0.9 }, { ...hint, term: '渡口', z: 5, given: 1 }, { ...hint, term: '轮渡', z: 3 }),
    );
    expect(line).toContain('“轮渡”');
    expect(line).not.toMatch(/问题|渡口/);
  });

  it('tells nothing that is said less than five times, or more than a quarter as often by others', () => {
    expect(linesOf(rowsOf({ count: 5 }))).toHaveLength(1);
    expect(linesOf(rowsOf({ count: 4 }))).toEqual([]);
    expect(linesOf(rowsOf({ count: 8, elsewhere: 2 }))).toHaveLength(1);
    expect(linesOf(rowsOf({ count: 8, elsewhere: 3 }))).toEqual([]);
  });

  it('tells no name of a person, and nothing of a moderator', () => {
    const named = discussion.keywords.map((row) => (row.term === '模型' ? { ...row, tag: 'nr' } : row));
    expect(linesOf({ ...talkative, keywords: named })).toEqual([]);
    const led = discussion.speakers.map((row) => (row.speaker === '甲' ? { ...row, role: 'moderator' as const } : row));
    expect(linesOf({ ...talkative, speakers: led })).toEqual([]);
  });

  it('leaves out what a speaker says less often than the others', () => {
    expect(linesOf(rowsOf({ z: -3 })).join('')).not.toContain('模型');
  });
});

describe('wordFindings of heads', () => {
  const energy: HeadSpeakerRow = {
    ...{ speaker: '甲', head: '能源', terms: ['新能源', '清洁能源'], count: 12, elsewhere: 1, expected: 2 },
    ...{ per_thousand: 60, low: 20, high: 130, p_rs: 0.01, deff: 1, q_shuffled: 0.05, tier: 'strong', reason: 'passed' },
    ...{ recounts: 2, held: 1, sentences: ['s2.1', 's2.2', 's4.1'], general: null },
  };
  const words = (first: number): Tables =>
    rowsOf({ term: '新能源', count: first, z: 5 }, { term: '清洁能源', count: 12 - first, z: 4 }, { term: '渡口', z: 3 });
  const withHeads = (tables: Tables, ...headsBySpeaker: readonly HeadSpeakerRow[]): Tables => ({ ...tables, headsBySpeaker });
  const lineOf = (tables: Tables): string => linesOf(tables)[0] ?? '';

  it('name the head with its words, before the words that it does not hold', () => {
    const line = lineOf(withHeads(words(7), energy));
    expect(line).toMatch(/^甲明显比其他人更常提到.*“能源”.*“新能源”.*“清洁能源”.*12 次（其他人 1 次）.*“渡口”：6 次/);
    expect(line.match(/“新能源”/g)).toHaveLength(1);
  });

  it('name the word alone where it is more than four fifths of its head', () => {
    // 10 of 12 is .83, 7 of 9 is .78.
    const nine = { ...energy, count: 9 };
    expect(lineOf(withHeads(words(10), energy))).toMatch(/更常提到“新能源”：10 次.*“渡口”/);
    expect(lineOf(withHeads(words(7), nine))).toContain('“能源”');
  });

  it('give the surest head first, four of its words, and none that any discussion says', () => {
    const many = { ...energy, head: '工程', terms: ['一工程', '二工程', '三工程', '四工程', '五工程'], p_rs: 0.001 };
    const line = lineOf(withHeads(words(6), energy, many, { ...energy, head: '问题', general: 0.9 }));
    expect(line).toMatch(/“工程”.*“四工程”.*“能源”/);
    expect(line).not.toMatch(/五工程|“问题”/);
    expect(line).toContain('等');
  });

  it('are of the grade of the line, and of its speaker', () => {
    expect(lineOf(withHeads(words(7), { ...energy, tier: 'hint' }))).not.toContain('“能源”');
    expect(lineOf(withHeads(words(7), { ...energy, speaker: '乙' }))).not.toContain('“能源”');
    expect(lineOf(withHeads(words(7), { ...energy, tier: 'described' }))).not.toContain('“能源”');
  });

  it('are told where no word is strong by itself', () => {
    const none = rowsOf({ term: '新能源', count: 6, tier: 'described' }, { term: '清洁能源', count: 6, tier: 'described' });
    expect(linesOf(withHeads(none, energy))[0]).toMatch(/^甲明显比其他人更常提到.*“能源”/);
  });

  describe('beside a strong theme of the speaker', () => {
    const [theme] = discussion.themes;
    const [cell] = discussion.themeBySpeaker;
    const withTheme = (tables: Tables, ...terms: readonly string[]): Tables => ({
      ...tables,
      themes: theme ? [{ ...theme, theme: '供电', terms }] : [],
      themeBySpeaker: cell ? [{ ...cell, theme: '供电', tier: 'strong', reason: 'passed' }] : [],
    });

    it('leave to the theme what it holds', () => {
      const line = lineOf(withTheme(words(7), '新能源', '电网'));
      expect(line).not.toContain('“新能源”');
      expect(line).toMatch(/“清洁能源”.*“渡口”/);
      expect(lineOf(withTheme(withHeads(words(7), energy), '新能源', '清洁能源'))).toMatch(/更常提到“渡口”：6 次（其他人 0 次）。$/);
      const led = lineOf(withTheme(withHeads(words(7), energy), '新能源'));
      expect(led).not.toContain('“能源”');
      expect(led).toContain('“清洁能源”');
    });

    it('are as they are where another has the theme, or with no strong grade', () => {
      const all = withTheme(words(7), '新能源', '清洁能源');
      const of = (change: object) => lineOf({ ...all, themeBySpeaker: all.themeBySpeaker.map((row) => ({ ...row, ...change })) });
      expect(of({})).not.toContain('“新能源”');
      expect(of({ speaker: '乙' })).toContain('“新能源”');
      expect(of({ tier: 'hint' })).toContain('“新能源”');
    });
  });
});
