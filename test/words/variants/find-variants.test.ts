import { describe, expect, it } from 'vitest';
import { segment } from '../../../pipeline/2-segment.js';
import { segmenterHere } from '../../../pipeline/segmenter/segmenter-here.js';
import type { VariantRow } from '../../../src/data.js';
import { type RawSettings, settingsSchema } from '../../../src/settings.js';
import { eachWord } from '../../statistics/discussion.js';
import { parse } from '../../transcript/sources.js';

const segmenter = segmenterHere('node-rs');

async function variantsOf(text: string, raw: RawSettings = {}): Promise<readonly VariantRow[]> {
  const { variants } = await segment(parse(text, raw), settingsSchema.parse(raw), segmenter);
  return variants;
}

/** A text that says the one four times, and the other once, beside other words. */
const apart = (term: string, other: string): string =>
  `何川：${term}要早点开始。\n陆萍：大家都在问${term}。\n何川：${term}由居委会负责。\n陆萍：没有${term}可不行。\n何川：听说${other}推迟了一周。\n`;

/** The same, with the same words before and behind. */
const together = (term: string, other: string): string =>
  `何川：街道${term}计划要早点开始。\n陆萍：大家都在问${term}。\n何川：街道${term}计划由居委会负责。\n陆萍：没有${term}可不行。\n何川：听说街道${other}计划推迟了一周。\n`;

/** Those of 'term/other' that are proposed, be it as parts of a longer term. */
async function proposed(pairs: string, text: typeof apart): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pair of pairs.split(' ')) {
    const [term = '', other = ''] = pair.split('/');
    const rows = await variantsOf(text(term, other), { found_terms: false });
    if (rows.some((row) => row.term.includes(term) && row.variant.includes(other))) found.push(pair);
  }
  return found;
}

const UNKNOWN =
  '防汛/防训 苗圃/苗谱 驿站/译站 菜场/菜厂 托管/拖管 廊桥/郎桥 堤坝/堤霸 路灯/路登 物业/物夜 快递/快弟 水渠/水区 梯田/梯甜 渡轮/渡伦 祠堂/词堂';
const LONG =
  '雨水花园/雨水化园 社区食堂/社区食糖 海绵城市/海面城市 共享单车/共享担车 垃圾分类/垃圾分泪 便民服务/便明服务 口袋公园/扣袋公园 长者饭堂/长者范堂 智慧停车/智会停车 河道清淤/河道轻淤 老旧小区/老就小区';
const NEAR = '助餐/组餐 丛林/葱林 浇灌/教关 兰花/南花 陈皮/岑皮 林场/林常 防洪/黄洪 竹编/足编 沙画/撒画 农家/龙家';
const KNOWN = '种植/重置 禁渔/金鱼 施肥/是非 公益/工艺 植树/直属 舞蹈/误导 支教/职教 会演/汇演 养殖/样纸 园艺/原意 诗会/失火 集市/即使';
const SPLIT =
  '堤岸/堤按照 祭祀/祭四周 戏服/戏福利 舞台/舞抬头 鼓手/鼓首先 茶艺/茶意见 灯谜/灯迷路 稻田/稻填写 瓦片/瓦骗子 船坞/船误会 蚕丝/蚕思考 瓷器/瓷气氛 井盖/井概念';
const NOT_SPLIT =
  '在线/在现场 在职/在直营 会议/会亿万 有趣/有去年 不便/不变形 就业/就夜里 到场/到厂里 上网/上往年 和解/和姐姐 要素/要速度 这样/这漾';
const FREQUENT =
  '权利/权力 公式/公示 形式/形势 有力/有利 事实/实时 意义/异议 终止/中止 反应/反映 期中/期终 交易/教义 生产/盛产 数目/树木 经历/精力 报告/报到 知识/指示 管理/馆里';

/** The same of 'term/text that begins with the variant'. */
async function proposedInPieces(pairs: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pair of pairs.split(' ')) {
    const [term = '', pieces = ''] = pair.split('/');
    const rows = await variantsOf(apart(term, pieces));
    if (rows.some(({ variant }) => variant === pieces.slice(0, 2))) found.push(pair);
  }
  return found;
}

describe('findVariants', () => {
  it('proposes what no dictionary has beside a word that sounds the same', async () => {
    expect((await proposed(UNKNOWN, apart)).length).toBeGreaterThanOrEqual(12);
  });

  it('proposes long terms in which one or two characters sound alike, cut into the same words or not', async () => {
    expect((await proposed(LONG, apart)).length).toBeGreaterThanOrEqual(8);
  });

  it('proposes near sounds, and words of the dictionary, where they stand beside the same words', async () => {
    expect(await proposed(NEAR, together)).toEqual(NEAR.split(' '));
    expect((await proposed(KNOWN, together)).length).toBeGreaterThanOrEqual(9);
  });

  it('leaves both alone where they do not', async () => {
    expect(await proposed(NEAR, apart)).toEqual([]);
    expect(await proposed(KNOWN, apart)).toEqual([]);
  });

  it('leaves frequent words alone that only sound alike', async () => {
    expect(await proposed(FREQUENT, apart)).toEqual([]);
  });

  it('proposes words that were cut in two, and no character that is a word with the beginning of another', async () => {
    expect((await proposedInPieces(SPLIT)).length).toBeGreaterThanOrEqual(11);
    expect(await proposedInPieces(NOT_SPLIT)).toEqual([]);
  });

  it('proposes only what the settings can merge, even where the words were cut in two', async () => {
    for (const pair of SPLIT.split(' ')) {
      const [term = '', pieces = ''] = pair.split('/');
      const raw = { synonyms: { [term]: [pieces.slice(0, 2)] } };
      const words = await segment(parse(apart(term, pieces), raw), settingsSchema.parse(raw), segmenter);
      expect(eachWord(words).filter(({ lexeme }) => lexeme.term === term).length, pair).toBe(5);
      expect(words.warnings, pair).toEqual([]);
    }
  });

  it('gives each variant with its places, under the spelling that is most frequent', async () => {
    expect(await variantsOf(apart('祠堂', '词堂'))).toEqual([
      { term: '祠堂', variant: '词堂', term_count: 4, count: 1, score: expect.closeTo(0.81, 2), sentences: ['s5.1'] },
    ]);
    expect(await variantsOf(apart('雨水花园', '雨水化园'))).toEqual([
      { term: '雨水花园', variant: '雨水化园', term_count: 4, count: 1, score: null, sentences: ['s5.1'] },
    ]);
    expect(await variantsOf(apart('Orchard', 'Ochard'))).toEqual([
      { term: 'Orchard', variant: 'Ochard', term_count: 4, count: 1, score: null, sentences: ['s5.1'] },
    ]);
  });

  it('puts what the settings ask for first, and proposes it as a variant of nothing', async () => {
    const text = apart('词堂', '祠堂');
    expect(await variantsOf(text)).toEqual([]);
    expect(await variantsOf(text, { words: ['祠堂'] })).toMatchObject([{ term: '祠堂', variant: '词堂' }]);
    expect(await variantsOf(text, { words: ['祠堂', '词堂'] })).toEqual([]);
  });

  it('proposes nothing any more where the settings merge it', async () => {
    expect(await variantsOf(apart('雨水花园', '雨水化园'), { synonyms: { 雨水花园: ['雨水化园'] } })).toEqual([]);
    expect(await variantsOf(apart('祠堂', '词堂'), { synonyms: { 祠堂: ['词堂'] } })).toEqual([]);
  });

  it('reads traditional characters like simplified ones, and gives them as they are written', async () => {
    expect(await variantsOf(apart('戲台', '戲抬'))).toMatchObject([{ term: '戲台', variant: '戲抬' }]);
    expect(await variantsOf(apart('廊橋', '郎橋'))).toMatchObject([{ term: '廊橋', variant: '郎橋' }]);
    expect(await variantsOf(apart('蠶絲', '蠶思考'))).toMatchObject([{ term: '蠶絲', variant: '蠶思' }]);
  });

  it('does not take different numbers for a variant', async () => {
    expect(await variantsOf(apart('四台水泵', '十台水泵'), { found_terms: false })).toEqual([]);
  });

  it('finds nothing in a text without words, and says the same twice', async () => {
    expect(await variantsOf(' \n')).toEqual([]);
    const text = UNKNOWN.split(' ').map((pair) => apart(...(pair.split('/') as [string, string])));
    expect(await variantsOf(text.join(''))).toEqual(await variantsOf(text.join('')));
  });
});
