const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
const BRACKETED = new RegExp(`[(（][a-zü]{0,4}[${TONED}][a-zü]{0,4}[)）]`, 'gi');
const SYLLABLE = /(?<=\p{Script=Han})[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6})[)）]/giu;
const PLAIN = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeoiu]{1,3}|[iu]?[aeoiu]{1,2}n?g?|er|v|ve)n?g?$/i;
const TIMES = 3;

/** Whether a file puts the sound behind characters, 學(xué), as some mirrors of pages do. */
export const hasPinyin = (text: string): boolean => (text.match(BRACKETED)?.length ?? 0) >= TIMES;

/** The text without those brackets (without tones too: 們(men)), and these one after another. */
export function splitPinyin(text: string): { readonly text: string; readonly signs: string } {
  const signs: string[] = [];
  const plain = text.replace(SYLLABLE, (bracket, sound: string) => {
    const isSound = PLAIN.test(sound.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
    if (isSound) signs.push(bracket);
    return isSound ? '' : bracket;
  });
  return { text: plain, signs: signs.join('') };
}
