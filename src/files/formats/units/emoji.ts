/**
 * Pictures with their skin colours, joiners and flags. A symbol that is drawn plainly (★ ● ▲ ▶ → ⏰ below U+1F000) is one only where the
 * selector U+FE0F asks for a picture: such symbols mark labels and lists.
 */
const EMOJI = new RegExp(
  String.raw`(?:(?=\p{Extended_Pictographic})(?:[\u{1f000}-\u{1ffff}]|[\u203c-\u32ff]\ufe0f)|\p{Regional_Indicator}|\p{Emoji_Modifier})` +
    String.raw`(?:\ufe0f|\u200d|\u20e3|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]|(?<=\u200d)\p{Extended_Pictographic})*|\ufe0f?\u20e3|\ufe0f`,
  'gu',
);

const ANY = /[\ud83c-\ud83f]|\ufe0f|\u20e3/;

/** Whether it is worth looking: a high surrogate of the pictures, or a selector. */
export const hasEmoji = (text: string): boolean => ANY.test(text);

/** The text without emoji, and these one after another. */
export function splitEmoji(text: string): { readonly text: string; readonly signs: string } {
  const signs = text.match(EMOJI)?.join('') ?? '';
  return { text: signs === '' ? text : text.replace(EMOJI, ''), signs };
}
