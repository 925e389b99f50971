import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src/settings.js';
import { parseTranscript } from '../../../../src/transcript/parse-transcript.js';
import { NAMES, namesOf, SIX, speakersOf, spokenOf, talk } from '../../six-turns.js';
import { parse, sourceOf } from '../../sources.js';

const TALK = talk((name, said) => `${name}：${said}`);
/** With a line behind the third turn. */
const withLine = (line: string): string => TALK.replace('下游正好相反。\n', `下游正好相反。\n${line}\n`);

describe('a label that occurs once among others', () => {
  it.each(['裁判', '佐藤健一郎', '1号', '翻译', '众人', '老周', 'Kai', '网友“小鱼”', '《澜江晚报》记者', '观众', '证人甲', 'AI助手'])(
    'is somebody: %s',
    (label) => {
      const transcript = parse(withLine(`${label}：我有话要说。`));
      expect(spokenOf(transcript)).toEqual([...SIX.slice(0, 3), `${label}: 我有话要说。`, ...SIX.slice(3)]);
    },
  );

  it('is somebody or doubtful, where it may be somebody who says: 欧阳说', () => {
    const transcript = parse(withLine('欧阳说：我有话要说。'));
    expect(namesOf(transcript).includes('欧阳说') || transcript.warnings.length > 0).toBe(true);
  });

  it('is somebody under the name that it gives', () => expect(speakersOf(parse(withLine('学生代表林芷：我有话要说。')))[3]).toBe('林芷'));
});

describe('a label without a list number, where nearly all others have one', () => {
  const numbered = Array.from({ length: 16 }, (_, i) => `${i + 1}、${i % 2 ? '罗安' : '沈知远'}：先看第 ${i + 1} 段的地基，再看水位。`);
  const withLines = (line: string): string => numbered.map((said, i) => (i % 5 === 4 ? `${said}\n${line}` : said)).join('\n');

  it.each(['待办：把第三段的图纸补齐。', '小结：地基先修。'])('is nobody: %s', (line) =>
    expect(namesOf(parse(withLines(line)))).toEqual(['沈知远', '罗安']),
  );
  it.each(['主持人：请继续。', '韦长青：我补充一句。'])('is somebody all the same: %s', (line) =>
    expect(namesOf(parse(withLines(line)))).toContain(line.slice(0, 3)),
  );
});

describe('bold type with nothing behind it', () => {
  const parseMarkdown = (text: string) => parseTranscript(sourceOf(text, 'talk.md'), defaultSettings);
  const bold = (name: string, said: string): string => `**${name}**${said}`;

  it('marks people, all of them or some', () => {
    expect(speakersOf(parseMarkdown(talk(bold)))).toEqual([...NAMES, ...NAMES]);
    const mixed = talk((name, said, i) => (i % 2 ? bold(name, said) : `**${name}**：${said}`)).repeat(2);
    expect(speakersOf(parseMarkdown(mixed)).slice(0, 6)).toEqual([...NAMES, ...NAMES]);
  });

  it('marks nobody where words are emphasised between people who have a colon', () => {
    const said = talk((name, words) => `**${name}**：${words}\n**河堤**是去年修的，**闸门**还没有换。\n**人手**一直不够，今年只有四个人。`);
    expect(new Set(speakersOf(parseMarkdown(said)))).toEqual(new Set(NAMES));
  });
});

describe('a term with a colon, once, among people who have the floor again and again', () => {
  const long = Array.from(
    { length: 8 },
    (_, i) => `沈知远：第 ${i + 1} 个问题，堤坝怎么修？\n\n罗安：先看第 ${i + 1} 段的地基，再看水位。`,
  ).join('\n\n');
  const withTerm = (line: string): string => long.replace('\n\n沈知远：第 5', `\n\n${line}\n\n沈知远：第 5`);

  it.each(['GIS Layer：把地形和水位画在一张图上的办法。', 'RAG：先检索再生成的一种办法。', '我们要先说清楚堤坝的：它不是一堵墙。'])(
    'is nobody, or doubtful: %s',
    (line) => {
      const transcript = parse(withTerm(line));
      expect(namesOf(transcript).length === 2 || transcript.doubts.length > 0).toBe(true);
    },
  );

  it.each(['周明：我补充一句，水位还在涨。', '现场观众：请问什么时候开工？', '水利局：今年底以前开工。'])(
    'is somebody where it is a name, a role or an office: %s',
    (line) => {
      expect(namesOf(parse(withTerm(line)))).toHaveLength(3);
    },
  );
});

describe('words that may be somebody or not', () => {
  const isSomebody = (text: string): boolean => namesOf(parse(text)).includes('上游边');
  const apart = TALK.replaceAll('\n', '\n\n');
  const timed = talk((name, said, i) => `${name} 00:0${i}:12：${said}`);

  it('are somebody where their line is as all others', () => {
    expect(isSomebody(withLine('上游边：我有话要说。'))).toBe(true);
    expect(isSomebody(apart.replace('相反。\n\n', '相反。\n\n上游边：我有话要说。\n\n'))).toBe(true);
    expect(isSomebody(timed.replace('相反。\n', '相反。\n上游边 00:02:40：我有话要说。\n'))).toBe(true);
  });

  it.each([
    ['the line before has not ended', TALK.replace('相反。\n', '相反，这一点大家都看见了，\n上游边：我有话要说。\n')],
    ['no gap stands before them, as before all others', apart.replace('相反。\n\n', '相反。\n上游边：我有话要说。\n\n')],
    ['no time stands at them, as at all others', timed.replace('相反。\n', '相反。\n上游边：我有话要说。\n')],
    ['a number stands before them, as before no other', withLine('1. 上游边：我有话要说。')],
    ['a mark of quotation opens before them', withLine('“上游边：我有话要说。')],
    ['a fact stands behind them', withLine('上游边：2026年6月12日')],
    ['they open the file', `上游边：我有话要说。\n${TALK}`],
  ])('are nobody where %s', (_, text) => expect(isSomebody(text)).toBe(false));
});

describe('nobody', () => {
  it.each([
    '比如说：去年就堵过。',
    '第一：水浅了。',
    '结论：先看下游。',
    '换句话说：钱不够。',
    '举个例子：隔壁的桥。',
    '好处有两个：省钱，省时间。',
    '我有三个建议：修桥、修路、修船。',
    '（台下：好！）',
    'https://a.example/x 上有图。',
    '2019年：第一座桥。',
  ])('is what stands in %s, and the person before goes on', (line) => {
    const transcript = parse(withLine(line));
    expect(namesOf(transcript)).toEqual(NAMES);
    expect(speakersOf(transcript).filter((speaker) => speaker !== '')).toEqual([...NAMES, ...NAMES]);
  });

  it('is called 陆萍说, where all that is told stands between quotation marks, or it is doubtful', () => {
    const told = parse('夜谈\n何川问陆萍：“桥修好了吗？”\n陆萍说：“还没有。”\n何川说：“那等明年。”\n');
    expect(namesOf(told).includes('陆萍说') && told.warnings.length === 0).toBe(false);
  });

  it('is a phrase of prose before a colon, however often it stands there', () => {
    const lines = ['何川：渡船还要不要？', '比如：早上六点有人等。', '陆萍：要。', '比如：晚上也有人等。'];
    expect(namesOf(parse(`${lines.join('\n')}\n何川：谁来出钱？\n比如：街道可以出。\n陆萍：大家出。\n比如：一人一块。`))).toEqual([
      '何川',
      '陆萍',
    ]);
  });

  it('is in a roster between bars, or alone on lines', () => {
    const text = `嘉宾\n陆敏舒 | 云岭大学教授\n何川 | 河社记者\n白晓桥 | 青禾研究院院长\n\n名单\n陆敏舒\n何川\n白晓桥\n\n${TALK}`;
    expect(spokenOf(parse(text))).toEqual(SIX);
  });

  it('is in a roster before colons, and the roster says who they are', () => {
    const { people, turns } = parse(`嘉宾：\n陆敏舒：云岭大学教授\n何川：河社记者\n白晓桥：青禾研究院院长\n\n${TALK}`);
    expect(turns.filter(({ kind }) => kind === 'spoken')).toHaveLength(6);
    expect(people.map(({ name, organisations, titles }) => [name, organisations[0], titles[0]])).toEqual([
      ['陆敏舒', '云岭大学', '教授'],
      ['何川', '河社', '记者'],
      ['白晓桥', '青禾研究院', '院长'],
    ]);
  });

  it.each([
    ['fields of the head', `时间：6月1日\n地点：三楼\n记录：卜一鱼\n主办：云岭大学\n\n${TALK}`],
    ['fields of the foot', `${TALK}责任编辑：卜一鱼\n来源：河社\n`],
    ['a list of votes', `${TALK}赞成：陆敏舒、何川\n反对：白晓桥\n弃权：无\n`],
    ['a list of who attends', `出席：陆敏舒、何川、白晓桥\n列席：卜一鱼\n\n${TALK}`],
  ])('is in %s', (_, text) => {
    const transcript = parse(text);
    expect(spokenOf(transcript)).toEqual(SIX);
    expect(transcript.turns).toHaveLength(6);
  });

  it('is the note between label and speech', () =>
    expect(
      spokenOf(parse('何川：（笑）先修桥。\n陆萍：先修路。\n何川：(翻开图纸) 好。\n陆萍：嗯。\n何川：走吧。\n陆萍：（掌声）\n')),
    ).toEqual(['何川: 先修桥。', '陆萍: 先修路。', '何川: 好。', '陆萍: 嗯。', '何川: 走吧。', '陆萍: （掌声）']));
});
