/**
 * Many fonts draw a character and the radical that looks like it with one glyph, and a PDF then gives the radical: ⽂ for 文, ⻚ for 页.
 * Searching and counting need the character. Unicode folds the Kangxi radicals (NFKC), but most of the supplement has no such
 * folding: these are its whole characters, after EquivalentUnifiedIdeograph.txt.
 */
export const unifyRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fd5\uf900-\ufaff]/g, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));

const PAIRS =
  '⺄乙 ⺇几 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺒巳 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺶羊 ⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟';

const SUPPLEMENT: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map(([radical = '', character = '']) => [radical, character]));
