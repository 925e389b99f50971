import type { Words } from '../../src/data.js';
import { type Facts, findFacts } from '../../src/facts/find-facts.js';
import { settingsSchema } from '../../src/settings.js';
import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import { segmentWith } from '../../src/words/engines/engine.js';
import { loadNodeRs } from '../../src/words/engines/node-rs.js';
import { segmentTranscript } from '../../src/words/segment-transcript.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import { parse } from '../transcript/sources.js';
import { english } from '../words/english/shipped-english.js';

const LEXICON = new Lexicon({
  dictionaries: new Map(),
  stop: new Set('的 是 有 了 我们 这个 和 在 也 都'.split(' ')),
  fillers: new Set(['然后', '谢谢']),
  address: new Set('老师 主任 教授 总'.split(' ')),
  english,
  general: new Map(),
  compounds: new Map(),
});
const engine = await loadNodeRs();

/** What is found in a text, read and segmented as in the pipeline. */
export async function found(text: string): Promise<Facts> {
  const settings = settingsSchema.parse({});
  const transcript = parse(text);
  const words: Words = await segmentTranscript(transcript, {
    engine: { name: '@node-rs/jieba', version: '', dictionary: '' },
    tokenizer: new Tokenizer(segmentWith(engine), LEXICON),
    settings,
    listed: true,
  });
  return findFacts(transcript, words);
}

/** Six short turns of three people, and then what is to be read as a turn of the first. */
export const among = (said: string, ...after: readonly string[]): string =>
  [
    '俞青禾：河道要先清理干净。',
    '沈怀舟：上游的水也要看。',
    '陆敏舒：下游的闸门正好相反。',
    '俞青禾：钱从谁手里来才行。',
    '沈怀舟：一半要靠大家一起想。',
    '陆敏舒：这个说法我没有听过。',
    `俞青禾：${said}`,
    ...after,
    '',
  ].join('\n');

/** The turn of `among`. */
export const ASKED = 7;
