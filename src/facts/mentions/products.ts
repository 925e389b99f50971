import type { Mention, MentionKind } from './mention.js';

/** Companies and products that many discussions name, folded. */
const KNOWN: ReadonlyMap<string, 'organisation' | 'product'> = new Map([
  ...'google facebook microsoft apple amazon openai anthropic deepmind nvidia intel amd ibm oracle netflix uber airbnb twitter meta tesla samsung sony toyota htc asus acer tsmc bytedance huawei alibaba tencent baidu xiaomi 谷歌 微软 苹果公司 亚马逊 英伟达 英特尔 高通 台积电 鸿海 华为 腾讯 阿里巴巴 百度 字节跳动 京东 美团 拼多多 网易 小米 比亚迪 特斯拉 宁德时代 三星 索尼 丰田 中华电信 中国移动 中国电信 中国联通 蚂蚁金服 格力电器 裕隆'
    .split(' ')
    .map((name) => [name, 'organisation'] as const),
  ...'chatgpt deepseek claude gemini copilot midjourney sora kimi llama github gitlab slack zoom skype wechat whatsapp telegram youtube instagram tiktok linkedin iphone ipad android ios windows linux ubuntu photoshop excel word powerpoint indesign slideshare wikipedia medium dropbox firefox chrome safari swift python java javascript libreoffice hackpad hackmd sli.do pol.is line 微信 微博 抖音 快手 淘宝 天猫 支付宝 钉钉 飞书 知乎 小红书 哔哩哔哩 维基百科 脸书 文心一言 通义千问 豆包 鸿蒙'
    .split(' ')
    .map((name) => [name, 'product'] as const),
]);
const KNOWN_HAN = new RegExp([...KNOWN.keys()].filter((name) => /^\p{Script=Han}/u.test(name)).join('|'), 'g');
/** Words of English that are no names where they stand in capitals or alone. */
const COMMON = new Set('word line java excel medium meta apple zoom swift gemini sora windows'.split(' '));
const LATIN = /[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*/g;
/** iPhone, YouTube, DeepSeek: a capital letter inside a word that is not all capitals. */
const INNER_CAPITAL = /^(?:[a-z]{1,2}[A-Z][a-z]{2,}|[A-Z][a-z]+[A-Z][A-Za-z]+|[A-Z]{2,}[a-z]{3,}[A-Za-z]*)\d*$/;
/** GPT-4, C919: letters, then a number. */
const MODEL = /^(?:[A-Z][A-Za-z]{2,}-\d{1,4}(?:\.\d)?[a-z]?|GPT\d(?:\.\d)?|[A-Z]\d{3}|Win\d{1,2})$/;
const NO_MODEL =
  /^(?:COVID|CoV|SARS|ISO|IEEE|RFC|RS|UTF|SHA|MD|Section|Part|Page|Chapter|Phase|Level|Step|OAS|Web|Web2|HTML|CSS|SDG|SDGs)[-\d]/i;
const NO_NAME =
  /^(?:RESTful|MathML|GeoJSON|MotionJPEG|GraphQL|LaTeX|OData|MadeBy\w+|OpenData|OpenAPI|OpenGov|FinTech|EdTech|RegTech|BigData|ToB|ToC|PhD|App|APPs|APIs|IDs|KPIs|CEOs|NGOs|VIPs|NFTs|PCs|POs|DApp|dApp|DeFi|SaaS|PaaS|IaaS|BaaS|IoT|AIoT|IPs|VCs|TVs|PPTs|StartUp|WiFi|pH|mRNA|BlockChain|MetaData|WebService|WebServices|JavaScript|TypeScript|HackNight|IPv\d)$/;

/** Products and companies with Latin names, and those of the lists: GPT-4, DeepSeek, 微信, 华为. Abbreviations (AI, API, GDP) name none. */
export function products(text: string, plain: string): readonly Mention[] {
  const latin = [...text.matchAll(LATIN)].flatMap(({ index, 0: word }): Mention | readonly [] => {
    const kind = kindOf(word);
    return kind === null ? [] : { start: index, end: index + word.length, kind };
  });
  const han = [...plain.matchAll(KNOWN_HAN)].map(
    ({ index, 0: name }): Mention => ({ start: index, end: index + name.length, kind: KNOWN.get(name) ?? 'product', known: true }),
  );
  return [...latin, ...han];
}

function kindOf(word: string): MentionKind | null {
  const folded = word.toLowerCase();
  const known = COMMON.has(folded) && !/^[A-Z]/.test(word) ? undefined : KNOWN.get(folded);
  if (known !== undefined) return known;
  const isProduct = (INNER_CAPITAL.test(word) || MODEL.test(word)) && !NO_NAME.test(word) && !NO_MODEL.test(word);
  return isProduct ? 'product' : null;
}
