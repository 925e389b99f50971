import { type KnownNames, readIntroductions } from '../names/introductions.js';
import { isHanName } from '../names/person-names.js';

/** Speech that prose quotes: whose, and the offsets at which it begins and ends in the paragraph. */
export interface QuotedSpeech {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const ADVERBS = `(?:最后|接着|随后|笑着|继续|进一步|又|再|则|也|还|首先|在[^，。：:]{1,14}|对[^，。：:]{1,14}|向[^，。：:]{1,14}){0,3}`;
const VERBS =
  '总结|表示|指出|认为|强调|说|谈到|坦言|介绍|补充|回应|回答|称|提到|透露|感慨|建议|呼吁|反问|追问|提问|问|概括|点评|寄语|提醒|解释|直言|写';
const ATTRIBUTION = new RegExp(
  `${ADVERBS}(?:${VERBS})(?:[他她]们?|大家|道|说|[^\\s，。：:“”]{0,10}){0,2}[:：]|${ADVERBS}(?:总结|表示|指出|认为|强调|坦言|介绍|补充)(?:道|说)?[,，]`,
  'uy',
);
/** Name and verb stand in the first characters of a paragraph. */
const REACH = 90;

/**
 * A paragraph such as «论坛最后，某公司总监某某总结道：…». The speaker must be named in full before the verb: with a job title, or
 * by a known name; a first person before the verb makes it a story that another speaker tells.
 */
export function readQuotedSpeech(text: string, known: KnownNames): QuotedSpeech | null {
  const opening = text.slice(0, REACH);
  for (const { name } of readIntroductions(opening, known)) {
    const after = opening.indexOf(name) + name.length;
    ATTRIBUTION.lastIndex = after;
    const verb = ATTRIBUTION.exec(opening);
    if (!verb || /[我您你咱]/.test(opening.slice(0, after + verb[0].length))) continue;
    return quotedSpan(text, name, after + verb[0].length);
  }
  return null;
}

/** Who is quoted in a text without labels: 某某问…：“…” at the beginning of a line; 某某表示，… where several lines are built so. */
export function findQuotedNames(lines: readonly string[]): ReadonlySet<string> {
  const quoted = lines.flatMap((line) => {
    const name = [4, 3, 2].map((length) => line.slice(0, length)).find((start) => isHanName(start) && verbAt(line, start.length) !== '');
    if (name === undefined) return [];
    const verb = verbAt(line, name.length);
    return [{ name, hasQuote: /[:：]$/.test(verb) && line.charAt(name.length + verb.length) in QUOTES }];
  });
  const isUsual = quoted.length >= 3;
  return new Set(quoted.filter(({ hasQuote }) => hasQuote || isUsual).map(({ name }) => name));
}

function verbAt(line: string, after: number): string {
  ATTRIBUTION.lastIndex = after;
  const [verb = ''] = ATTRIBUTION.exec(line.slice(0, REACH)) ?? [];
  return verb;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』' };

/** Speech that is wholly inside one pair of quotation marks is cut free of them. */
function quotedSpan(text: string, name: string, at: number): QuotedSpeech {
  const from = at + (/^\s*/.exec(text.slice(at, at + 10))?.[0].length ?? 0);
  const close = QUOTES[text.charAt(from)];
  const end = close ? text.indexOf(close, from + 1) : -1;
  if (end < 0 || text.length - end > 2) return { name, from, to: text.length };
  return { name, from: from + 1, to: end };
}
