import type { Transcript, Turn } from '../data.js';

/** Characters of a question that can serve as a title. */
const LENGTH = { least: 8, most: 32 } as const;
/** Refers to what was said before, is about the course of the event, or asks one person for something personal. */
const LEANS =
  /这(?!几年|些年|一年)|這(?!幾年|些年)|那(?!么)|它|他|她|我(?!们|国|們|國)|有[没沒]有[人谁誰]|[刚剛]才|[刚剛][刚剛]|[听聽][到得]|[话話][筒題题]|好不好|[对對]不[对對]|是不是|[观觀][众眾]|[时時][间間]的?[关關]系|\d+[个個]?[问問][题題]|第[一二三四五六七八九十\d]+[个個]?[问問][题題]/;
/** Continues what was before, so that it is no beginning. */
const GOES_ON =
  /^(?:还是|還是|或者|而且|但是?|所以|因[为為]|而|像|[让讓]|就|只是|叫|其中|可能|包括|并且|並且|和|也|都|又|再|然后|然後|请|請|[问問]|想|要|大家|各位|你|您|谈|聊|說|说|能不能|可不可以|能否|是否可以|怎[么麼]|什[么麼])/;
/** Words that only introduce a question, with the punctuation after them: 那么， 好的， 请问： */
const LEAD_IN = /^(?:[^，,：:；;？?]{1,6}[，,：:；;]\s*)*(?:(?:那[么麼]?|所以|然[后後])(?![么麼些个個种種样樣]))?(?=.{8})/;
const ASKS = /[？?]["”’」』）)]*$/;
/** Asks nobody there: told of somebody, or answered by whoever asks. */
const TOLD = /有人|反映|[问問]我|[说說]到|什[么麼]叫|叫什[么麼]/;
/** Characters that may stand behind the question in its turn: then the floor is somebody else's. */
const REST = 60;

/** Asks for assent, not for an answer: 是吧？ 好吗？ */
const TAG = /(?:[是对對好行]吧|好[吗嗎]|可以[吗嗎]|吧)[？?]/;

/**
 * A question of one of the turns that is understood alone, verbatim, as the title of their section: it holds one of the section's informative terms, refers
 * to nothing before it, stands at the end of its turn, and is short; a long one is cut at a comma or colon. Of several that with most of these terms, then the last. ''
 * where there is none.
 */
export function readQuestion({ text, sentences }: Transcript, turns: readonly Turn[], terms: readonly string[]): string {
  const numbers = new Set(turns.map(({ turn }) => turn));
  const endOf = new Map(turns.map(({ turn, paragraphs }) => [turn, paragraphs.at(-1)?.end]));
  const asked = sentences
    .filter(({ turn, end }) => numbers.has(turn) && (endOf.get(turn) ?? end) - end <= REST)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => ASKS.test(sentence));
  let [best, most] = ['', 0];
  for (const sentence of asked)
    for (const question of endsOf(sentence.slice(LEAD_IN.exec(sentence)?.[0].length ?? 0))) {
      const held = terms.filter((term) => question.includes(term)).length;
      if (held >= most && held > 0 && isTitle(question)) {
        [best, most] = [question, held];
        break;
      }
    }
  return best;
}

/** The sentence and what follows each comma or colon in it, the longest first. */
function endsOf(sentence: string): readonly string[] {
  const starts = [...sentence.matchAll(/[，,：:；;、]\s*/g)].map((mark) => mark.index + mark[0].length);
  return [0, ...starts].map((start) => sentence.slice(start));
}

function isTitle(question: string): boolean {
  const { length } = question;
  return (
    length >= LENGTH.least &&
    length <= LENGTH.most &&
    !LEANS.test(question) &&
    !GOES_ON.test(question) &&
    !TAG.test(question) &&
    !TOLD.test(question)
  );
}
