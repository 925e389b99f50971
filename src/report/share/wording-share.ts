import type { Language } from '../../data.js';

const zh = {
  product: '圆桌',
  /** Of the discussion, in a line of text. */
  title: (title: string) => (title === '' ? '' : `《${title}》`),
  /** Before the name of whoever is quoted. */
  by: '——',
  office: (office: string) => (office === '' ? '' : `（${office}）`),
  people: (others: number) => `发言人${others > 0 ? `（另有 ${others} 人）` : ''}`,
  words: '提到最多的词',
  cloud: (coloured: boolean) =>
    `字的面积与次数成正比${coloured ? '，颜色是提到最多的人' : ''}。位置没有含义；词频不代表赞成、反对或重要程度。`,
  themes: '谈得最多的主题',
  theme: (theme: string, sentences: number) => `${theme}（${sentences} 句）`,
  /** '' where nothing is quoted. */
  verbatim: (passages: number): string =>
    passages === 0 ? '' : '以上都是原话，一字不改（开头的连接词、序号、问候和自我介绍略去），由程序从文字稿里挑选，没有概括。',
  /** Says of a passage where it stands in the transcript. */
  place: (sentences: string) => `句子编号 ${sentences}`,
  longAlt: (n: { title: string; people: string; quotes: number }) =>
    `长图：${n.title}。发言人：${n.people}。${n.quotes} 段原话，文字见 article.html。`,
  cardTitle: (name: string) => `${name}的原话`,
  captions: {
    card: (file: string, place: string) => `【${file}】${place}`,
    long: (file: string) => `【${file}】长图`,
    with: (people: string, others: number) => `发言人：${people}${others > 0 ? `，另有 ${others} 人` : ''}`,
  },
};

const en: typeof zh = {
  product: 'Yuanzhuo 圆桌',
  title: (title) => title,
  by: '— ',
  office: (office) => (office === '' ? '' : `, ${office}`),
  people: (others) => `Speakers${others > 0 ? ` (${others} more)` : ''}`,
  words: 'Words used most',
  cloud: (coloured) =>
    `The area of the letters grows with the count${coloured ? '; colour: who uses the word most' : ''}. Places mean nothing; counts show neither approval nor importance.`,
  themes: 'Most discussed themes',
  theme: (theme, sentences) => `${theme} (${sentences} sentence${sentences === 1 ? '' : 's'})`,
  verbatim: (passages) =>
    passages === 0
      ? ''
      : 'All passages are verbatim (without a connective, the number of a point, a greeting or an introduction at the beginning), chosen from the transcript by the program; nothing is summed up.',
  place: (sentences) => `sentence no. ${sentences}`,
  longAlt: (n) => `Long picture: ${n.title}. Speakers: ${n.people}. ${n.quotes} passages; their text is in article.html.`,
  cardTitle: (name) => `Words of ${name}`,
  captions: {
    card: (file, place) => `[${file}] ${place}`,
    long: (file) => `[${file}] long picture`,
    with: (people, others) => `Speakers: ${people}${others > 0 ? ` and ${others} more` : ''}`,
  },
};

/** All words of what is made for sharing that the report does not have. */
export const shareWording: Readonly<Record<Language, typeof zh>> = { zh, en };
export type ShareWording = typeof zh;
