/** How a number is written: '1.' and '01' belong to different runs. */
export type NumberStyle = 'part' | 'two-digit' | 'digit' | 'han' | 'bracket';

export interface SplitTitle {
  readonly number: string;
  readonly title: string;
}

/** 一、停车 → 一 | 停车. A title without a number is the title. */
export function splitNumber(text: string): SplitTitle {
  const numbered = readNumber(text);
  return numbered ? { number: numbered.number, title: numbered.title.trim() || text } : { number: '', title: text };
}

/** Null where no number stands before the title, which may be ''. */
export function readNumber(text: string): (SplitTitle & { readonly style: NumberStyle }) | null {
  for (const [style, pattern] of NUMBERED) {
    const [whole, number = '', title = ''] = pattern.exec(text) ?? [];
    if (whole !== undefined) return { style, number, title };
  }
  return null;
}

const NUMBERED: readonly (readonly [NumberStyle, RegExp])[] = [
  [
    'part',
    /^(第[一二三四五六七八九十百\d]{1,3}(?:部分|章|节|節|環節|环节|轮|輪|场|場|单元|單元|篇|个问题|个议题|个话题|议题|話題|讲|题|幕|回合))(?![，,])[:：、.\s]*(.*)$/u,
  ],
  [
    'part',
    /^[【[（(]?((?:Part|PART|Chapter|Session|Topic|Q|问题|问|议题|话题|环节|主题)\s?[\d一二三四五六七八九十]{1,2})[】\]）):：、.\s]+(.+)$/u,
  ],
  ['two-digit', /^#?(0\d|[1-9]\d)[、.．|丨\s/]*(\D.*)$/u],
  ['digit', /^(\d{1,2})[、.．)）]\s*(\D.*)$/u],
  ['han', /^([一二三四五六七八九十]{1,3})[、.．]\s*(.+)$/u],
  ['bracket', /^[（(]([一二三四五六七八九十\d]{1,3})[)）]\s*(.+)$/u],
];

const DIGITS = '零一二三四五六七八九';

/** 12, 第三部分, 二十一 → the number. */
export function numberValue(number: string): number {
  const [digits] = /\d+/.exec(number) ?? [];
  if (digits !== undefined) return Number(digits);
  const [han = ''] = /[一二三四五六七八九十]+/.exec(number) ?? [];
  const [tens = '', ones = ''] = han.includes('十') ? han.split('十') : ['零', han];
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + Math.max(0, ones === '' ? 0 : DIGITS.indexOf(ones));
}
