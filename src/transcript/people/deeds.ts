import type { Block } from '../structure/assemble-blocks.js';

/** Who runs the discussion, told by what people do; null where nobody plainly does. */
export function findChair(text: string, blocks: readonly Block[], nameOf: (label: string) => string): string | null {
  const spoken = blocks.filter(({ kind }) => kind === 'spoken');
  const byName = new Map<string, Block[]>();
  for (const block of spoken) {
    const own = byName.get(nameOf(block.label));
    if (own) own.push(block);
    else byName.set(nameOf(block.label), [block]);
  }
  if (byName.size < 3) return byName.size === 2 ? opener(text, spoken, nameOf) : null;
  const scores = [...byName].map(([name, own]) => ({ name, score: scoreOf(own, text, spoken) })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score >= 2 && first.score >= (second?.score ?? 0) + 1 ? first.name : null;
}

/** What somebody does who runs a discussion, and how much it tells. */
const WEIGHTS = { opens: 1, welcomes: 2, givesFloor: 2, closes: 1.5, asks: 1, says: 3 } as const;
const WELCOMES =
  /第一个问题(?:给|请|先)|(?:欢迎|感谢)[^。？！]{0,16}(?:来到|参加|收看|收听|光临|各位)|今天[^。？！]{0,20}(?:请到|请来|邀请)|(?:会议|论坛|讨论|圆桌)[^。？！]{0,6}开始/u;
const GIVES_FLOOR =
  /(?:有请|先请|请|下面由|接下来)[^。？！，]{0,16}(?:先说|先谈|先讲|发言|介绍一下|分享|谈谈|说说|聊聊|回答|补充|自我介绍|来说|来讲|讲一下|表态)/u;
const CLOSES = /(?:今天|会议|讨论|论坛|节目|见面会)[^。？！]{0,12}(?:到这里|到此|结束)|谢谢(?:大家|各位)|感谢(?:大家|各位)|散会/u;
const SAYS = /我(?:来|是今天的|是本场|是本次|是)主持/u;

/** @param own the blocks of one person, of all that are spoken. */
function scoreOf(own: readonly Block[], text: string, spoken: readonly Block[]): number {
  const said = (block: Block | undefined): string =>
    (block?.paragraphs ?? []).map(({ start, end }) => text.slice(start, Math.min(end, start + 600))).join('\n');
  const first = own[0] === spoken[0];
  const last = spoken.slice(-2).includes(own.at(-1) as Block);
  const asking = own.filter((block) => isQuestion(said(block))).length;
  const floor = own.filter((block) => GIVES_FLOOR.test(said(block))).length;
  return (
    (first ? WEIGHTS.opens : 0) +
    (first && WELCOMES.test(said(own[0])) ? WEIGHTS.welcomes : 0) +
    (floor > 1 || (floor > 0 && first) ? WEIGHTS.givesFloor : floor > 0 ? WEIGHTS.givesFloor / 2 : 0) +
    (last && CLOSES.test(said(own.at(-1))) ? WEIGHTS.closes : 0) +
    (own.length > 1 && asking >= own.length * 0.6 ? WEIGHTS.asks : 0) +
    (own.slice(0, 2).some((block) => SAYS.test(said(block))) ? WEIGHTS.says : 0)
  );
}

const isQuestion = (said: string): boolean => /[？?]$/.test(said.trimEnd().slice(-1));

/** Of two people, the one who asks throughout. */
function opener(text: string, spoken: readonly Block[], nameOf: (label: string) => string): string | null {
  const asks = new Map<string, { questions: number; turns: number }>();
  for (const { label, paragraphs } of spoken) {
    const last = paragraphs.at(-1);
    const tally = asks.get(nameOf(label)) ?? { questions: 0, turns: 0 };
    tally.turns++;
    if (last && isQuestion(text.slice(last.start, last.end))) tally.questions++;
    asks.set(nameOf(label), tally);
  }
  const [[name, first] = ['', null], [, second] = ['', null]] = [...asks].sort(
    (a, b) => b[1].questions / b[1].turns - a[1].questions / a[1].turns,
  );
  return first && second && first.turns >= 3 && first.questions >= first.turns * 0.7 && second.questions <= second.turns * 0.2
    ? name
    : null;
}
