import type { Said, SaidWord } from '../said.js';
import type { Mention } from './mention.js';

/** Offices and bodies that stand behind the name of their house: 教育部|体育司, 云陂大学|水利学院. */
const OF_HOUSE =
  /^[\p{Script=Han}a-z ]{1,8}?(?:处|司|局|署|厅|中心|[公讯究研验]室|研究院|[研科究]所|研究生院|学院|学系|委员会|党委|团委|分会|分院|分校|分公司)$/u;
/** Those that stand behind the name of their place: 宁潮|院, 宁潮|地检, 北美|司, 宁潮 WSF 水利委. */
const OF_PLACE =
  /^(?:[院检司]|(?:地检|高检)署?|地院|高院|高分院|[\p{Script=Han}a-z ]{2,8}?(?:局|署|厅|地院|代表处|办事处|办公室|公会|协会|学会|商会|总会|基金会|研究生院|研究院|[研科]所|党委|委))$/u;
/** What ends so and is no office. */
const NO_OFFICE = /(?:[好坏用益长短到四此何别难害]处|[格布结大全当僵时变残邮]局|市中心|为中心|以中心|公司|委会)$/;
/** Words that no name goes across. */
const APART = /^(?:uj|ul|u|p|c|d|r|v|f|t|zg|y|m|ad)$/;
const FUNCTION = /^[的是有在和跟与也都就不要会去来说这那我你他了把被让给对从到等及或]$/;
const MOST_WORDS = 5;
const LONGEST = 12;

/**
 * The longest names that the text supports: names of organisations and places that adjoin are one (复旦大学|水利研究院, 中国|大陆), an office belongs to its house
 * (司法院|资讯处) or its place (新北|地检), and 亚洲·矽谷 is no place in Asia. In order, none overlapping, as `mentions` are.
 */
export function withLongestNames(said: Said, mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const [i, mention] of mentions.entries()) {
    const last = kept.at(-1);
    if (last !== undefined && mention.start < last.end) continue;
    const limit = mentions.slice(i + 1).find(({ kind }) => kind !== 'place' && kind !== 'organisation')?.start ?? said.text.length;
    const joined = last === undefined ? null : joinedTo(said, last, mention);
    if (joined !== null) kept.pop();
    kept.push(isNamed(said, mention) ? extended(said, joined ?? mention, limit) : (joined ?? mention));
  }
  return kept;
}

/** One name of two that adjoin. */
function joinedTo(said: Said, one: Mention, next: Mention): Mention | null {
  if (one.end !== next.start || !isNamed(said, one) || !isNamed(said, next)) return null;
  if (next.kind === 'place') return said.plain.slice(next.start, next.end) === '大陆' ? { ...one, end: next.end } : null;
  return { ...one, end: next.end, kind: 'organisation' };
}

/** Names in Chinese characters of bodies and places; those of companies and products stand for themselves (台湾 Google). */
const isNamed = ({ plain }: Said, { start, end, kind, known }: Mention): boolean =>
  (kind === 'place' || kind === 'organisation') && known !== true && /^\p{Script=Han}+$/u.test(plain.slice(start, end));

function extended(said: Said, mention: Mention, limit: number): Mention {
  const { plain } = said;
  const dotted = /^[·‧•・]\s?\p{Script=Han}/u.test(plain.slice(mention.end, mention.end + 3))
    ? said.words.find(({ start }) => start > mention.end && /\p{Script=Han}/u.test(plain.charAt(start)))
    : undefined;
  if (dotted !== undefined && dotted.end <= limit) return { ...mention, end: dotted.end, kind: 'organisation' };
  const office = mention.kind === 'place' ? OF_PLACE : OF_HOUSE;
  const from = said.words.findIndex(({ start }) => start >= mention.end);
  let end = mention.end;
  for (const word of from < 0 ? [] : said.words.slice(from, from + MOST_WORDS)) {
    if (word.end > limit || word.end - mention.end > LONGEST || isApart(word)) break;
    const behind = plain.slice(mention.end, word.end);
    if (office.test(behind) && !NO_OFFICE.test(behind)) end = word.end;
  }
  return end === mention.end ? mention : { ...mention, end, kind: 'organisation' };
}

const isApart = ({ plain, lexeme }: SaidWord): boolean =>
  plain !== ' ' &&
  (!/[\p{Script=Han}a-z]$/u.test(plain) ||
    FUNCTION.test(plain) ||
    (plain.length > 1 && APART.test(lexeme.tag)) ||
    lexeme.reason === 'person');
