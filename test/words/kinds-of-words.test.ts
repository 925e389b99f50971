import { describe, expect, it } from 'vitest';
import { segment } from '../../pipeline/2-segment.js';
import { segmenterHere } from '../../pipeline/segmenter/segmenter-here.js';
import { type RawSettings, settingsSchema } from '../../src/settings.js';
import { eachWord } from '../statistics/discussion.js';
import { parse } from '../transcript/sources.js';

/** What a reader of the tables would call a word, tried on words that were not used to build the rules. */

const segmenter = segmenterHere('node-rs');

async function read(text: string, raw: RawSettings = {}) {
  const words = await segment(parse(text, raw), settingsSchema.parse(raw), segmenter);
  return { ...words, each: eachWord(words) };
}

/** The words of what 何川 says: 'word' where it is counted, 'word-' where not. */
async function said(speech: string, raw: RawSettings = {}): Promise<readonly string[]> {
  const { each } = await read(`何川：${speech}\n陆萍：好。\n`, raw);
  return each.map(({ lexeme: { term, reason } }) => (reason === '' ? term : `${term}-`));
}

const counted = async (speech: string): Promise<readonly string[]> => (await said(speech)).filter((word) => !word.endsWith('-'));

describe('phrases that the dictionary lists as a word', () => {
  it.each([
    ['克服障碍', '克服 障碍'],
    ['今天早晨', '早晨'],
    ['共同探讨', '探讨'],
    ['抬过去', '抬'],
    ['不太清楚', '清楚'],
    ['积极响应', '积极 响应'],
    ['维持秩序', '维持 秩序'],
    ['逐步形成', '形成'],
    ['看得清', ''],
    ['呈现出', '呈现'],
    ['短期内', '短期'],
    ['试试看', ''],
    ['认真思考', '认真 思考'],
    ['提高警惕', '提高 警惕'],
    ['学会了', ''],
  ])('%s is its words', async (phrase, words) => {
    const all = await said(`我们要${phrase}。`);
    expect(all).not.toContain(phrase);
    for (const word of words.split(' ').filter((one) => one.length > 1)) expect(all.join(' ')).toContain(word);
  });

  it.each('解决方案 教学大纲 参考文献 驱动程序 管理系统 培养目标 本科生 所得税 自相矛盾 共同体 好奇心 发展中国家'.split(' '))(
    '%s is one word',
    async (term) => expect((await said(`我们谈谈${term}。`)).map((word) => word.replace('-', ''))).toContain(term),
  );
});

describe('guesses of the hidden Markov model', () => {
  it.each(
    '一件事时他才来 不能让人吞得下 这个会上满是人 他在场上先跑 家里人想先走 很多人会去 这些云对吧 东西挂上去才好 走到桥上该停 他只差一点'.split(
      ' ',
    ),
  )('none that is a coincidence is counted: %s', async (speech) => {
    const { each } = await read(`何川：${speech}。\n陆萍：好。\n`);
    expect(each.filter(({ lexeme: { tag, reason } }) => tag === 'x' && reason === '').map(({ lexeme }) => lexeme.term)).toEqual([]);
  });

  it.each('渡缆 砖窖 竹坊 茶坞 砚坊 桑畦 藤坊 窑坊 漆坯 蚕坞'.split(' '))('%s, which is said again and again, is a word', async (term) => {
    const text = `我们先看${term}。${term}已经修好。再说${term}，大家都去看${term}。`;
    expect((await counted(text)).filter((word) => word === term).length).toBeGreaterThanOrEqual(3);
  });
});

describe('names of people', () => {
  it.each(['俞青禾', '裴知远', '阮秋白', '祁云舟', '蔺书桓', '骆以宁', '邬南枝', '戚晚舟', '郝砚秋', '柏舒云'])(
    '%s is one word wherever it stands, once an address has named it',
    async (name) => {
      const words = await said(`下面请${name}老师发言。刚才${name}讲到渡口。我同意${name}的看法。`);
      expect(words.filter((word) => word.replace('-', '') === name)).toHaveLength(3);
    },
  );

  it.each('贝尔托姆 坎贝里奥 索尔维格 莱利维恩 麦基罗斯 波坎诺夫 萨维尼奥 霍尔斯坦 乌里扬诺 塔科布森'.split(' '))(
    'a foreign name is one word: %s',
    async (name) => expect((await said(`书里提到${name}的想法。`)).map((word) => word.replace('-', ''))).toContain(name),
  );

  it('no phrase of courtesy is a name', async () =>
    expect(await said('谢谢吴校长。谢谢白老师。和张老师一起。')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:谢谢[吴白]|和张)/)]),
    ));
});

describe('letter words and figures', () => {
  it.each('T恤 B超 A股 C轮 K线 B端 U盘 X光 5G K12 3D打印 4S店'.split(' '))('%s is one word', async (word) =>
    expect(await said(`我们谈${word}吧。`)).toContain(word),
  );

  it.each('2.0版 98% 3.5亿 18周 40岁 12月 6,000元 27条 3.5亿元 15家'.split(' '))('%s is one figure, which is not counted', async (figure) =>
    expect(await said(`这里有${figure}，很多。`)).toContain(`${figure}-`),
  );

  it.each(['ISO 9001', 'GB 2312', 'IEC 62304'])('%s is one word', async (standard) =>
    expect(await said(`我们通过了${standard}认证。`)).toContain(standard),
  );

  it('a longer measure keeps its number apart', async () => expect(await said('孩子上5年级。')).toEqual(expect.arrayContaining(['年级'])));
});

describe('found terms', () => {
  it.each('借伞卡 值守役 研墨课 摆渡机 育苗班 造船厂 护林队 木偶剧 木偶片'.split(' '))(
    'a head of one character is joined: %s',
    async (term) => {
      const words = await said(`我们办了${term}。大家喜欢${term}，明年还有${term}。`);
      expect(words.filter((word) => word === term).length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each('渡船领域 渡船成员 渡船报告 渡船伙伴 渡船关系 渡船问题 渡船过程 整体渡船 全国渡船 渡船情况'.split(' '))(
    'none begins or ends with a generic part: %s',
    async (phrase) => expect(await said(`${phrase}。我们谈${phrase}，也谈${phrase}。`)).not.toContain(phrase),
  );

  it('the shorter term that is said by itself is kept, and the longer one proposed as its extension', async () => {
    const { newTerms } = await read(
      '何川：渡船码头。渡船码头。渡船码头很老。\n陆萍：渡船码头咖啡很香。渡船码头要修。渡船码头咖啡也好。\n何川：码头咖啡。码头咖啡。\n',
    );
    expect(newTerms.find(({ term }) => term === '渡船码头')).toMatchObject({ status: 'found', count: 6 });
    expect(newTerms.filter(({ term }) => term === '渡船码头咖啡').map(({ status }) => status)).toEqual(['proposed']);
  });

  it('a term is not hidden by a function word that could belong to it', async () => {
    expect(await said('我们在线上开会，对方案有意见。')).toEqual(expect.arrayContaining(['线上', '方案']));
  });
});

describe('titles', () => {
  it.each('政委 主委 署长 议员 次长 委员 参事 处长 司长 市长'.split(' '))(
    '%s addresses somebody after a name, and then everywhere',
    async (title) => {
      const words = await said(`我同意俞青禾${title}的话。${title}刚才讲了渡口。`);
      expect(words.filter((word) => word.replace('-', '') === title)).toEqual([`${title}-`, `${title}-`]);
    },
  );

  it('thanks address somebody before a punctuation mark', async () =>
    expect((await said('谢谢政委。镇里没有政委。')).filter((word) => word.startsWith('政委'))).toEqual(['政委-', '政委-']));

  it.each('律师 医生 记者 法官 工程师 演员 教练'.split(' '))('%s stays a subject elsewhere', async (occupation) => {
    const words = await said(`我同意俞青禾${occupation}的话。镇里缺少${occupation}。`);
    expect(words.filter((word) => word.replace('-', '') === occupation)).toEqual([`${occupation}-`, occupation]);
  });
});
