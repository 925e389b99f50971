import type { Block } from '../structure/block-builder.js';

/** Who moderates the discussion, by what people say and do in it; null where nobody plainly does. */
export function findModerator(text: string, blocks: readonly Block[], nameOf: (label: string) => string): string | null {
  const spoken = blocks.filter(({ kind }) => kind === 'spoken');
  const byName = groupByName(spoken, nameOf);
  if (byName.size < 3) return byName.size === 2 ? onlyAsker(byName, text) : null;
  const scores = [...byName].map(([name, own]) => ({ name, score: scoreOf(own, text, spoken) })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score >= 2 && first.score >= (second?.score ?? 0) + 1 ? first.name : null;
}

function groupByName(blocks: readonly Block[], nameOf: (label: string) => string): ReadonlyMap<string, readonly Block[]> {
  const byName = new Map<string, Block[]>();
  for (const block of blocks) {
    const name = nameOf(block.label);
    const own = byName.get(name);
    if (own) own.push(block);
    else byName.set(name, [block]);
  }
  return byName;
}

/** What a moderator does, and how much it says. */
const WEIGHTS = { opens: 1, welcomes: 2, givesFloor: 2, closes: 1.5, asks: 1, says: 3 } as const;
const WELCOMES =
  /第一个问题(?:给|请|先)|(?:欢迎|感谢)[^。？！]{0,16}(?:来到|参加|出席|收看|收听|光临|各位)|今天[^。？！]{0,20}(?:请到|请来|邀请)|(?:会议|论坛|讨论|圆桌)[^。？！]{0,6}开始/u;
const GIVES_FLOOR =
  /(?:有请|先请|请|下面由|接下来)[^。？！，]{0,16}(?:先说|先谈|先讲|发言|介绍一下|分享|谈谈|说说|聊聊|回答|补充|自我介绍|来说|来讲|讲一下|表态)/u;
const CLOSES = /(?:今天|会议|讨论|论坛|节目|见面会)[^。？！]{0,12}(?:到这里|到此|结束)|谢谢(?:大家|各位)|感谢(?:大家|各位)|散会/u;
const SAYS = /我(?:来|是今天的|是本场|是本次|是)主持/u;
/** So many characters of a paragraph are looked at. */
const REACH = 600;

/** @param own the blocks of one person, of all that are spoken. */
function scoreOf(own: readonly Block[], text: string, spoken: readonly Block[]): number {
  const said = own.map(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + REACH))).join('\n'));
  const [opening = ''] = said;
  const closing = said.at(-1) ?? '';
  const opens = own[0] === spoken[0];
  const closes = spoken.slice(-2).some((block) => block === own.at(-1));
  const asking = said.filter(isQuestion).length;
  const floor = said.filter((words) => GIVES_FLOOR.test(words)).length;
  return (
    (opens ? WEIGHTS.opens : 0) +
    (opens && WELCOMES.test(opening) ? WEIGHTS.welcomes : 0) +
    (floor > 1 || (floor > 0 && opens) ? WEIGHTS.givesFloor : floor > 0 ? WEIGHTS.givesFloor / 2 : 0) +
    (closes && CLOSES.test(closing) ? WEIGHTS.closes : 0) +
    (own.length > 1 && asking >= own.length * 0.6 ? WEIGHTS.asks : 0) +
    (said.slice(0, 2).some((words) => SAYS.test(words)) ? WEIGHTS.says : 0)
  );
}

const isQuestion = (said: string): boolean => /[？?]$/.test(said.trimEnd().slice(-1));

/** Of two people, the one who asks throughout while the other hardly does; null where neither is. */
function onlyAsker(byName: ReadonlyMap<string, readonly Block[]>, text: string): string | null {
  const rated = [...byName].map(([name, own]) => {
    const asking = own.filter(({ paragraphs }) => {
      const last = paragraphs.at(-1);
      return last !== undefined && isQuestion(text.slice(last.start, last.end));
    });
    return { name, turns: own.length, share: asking.length / own.length };
  });
  const [asker, other] = rated.sort((a, b) => b.share - a.share);
  return asker && other && asker.turns >= 3 && asker.share >= 0.7 && other.share <= 0.2 ? asker.name : null;
}
