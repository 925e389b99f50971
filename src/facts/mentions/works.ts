import type { Mention } from './mention.js';

const LONGEST = 60;
const PAPERS = /(?:日报|晚报|周刊|周报|时报|早报|晨报|商报|月刊|杂志)》$/;

/** Works in 《…》, the outermost where they are nested: 《读〈河图〉》. The name is without the marks; newspapers are organisations. Unclosed marks hold none. */
export function works(text: string): readonly (Mention & { readonly name: string })[] {
  const found: (Mention & { readonly name: string })[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '《') {
      if (depth === 0) start = at;
      depth++;
    } else if (text[at] === '》' && depth > 0) {
      depth--;
      const length = at - start - 1;
      if (depth > 0 || length < 1 || length > LONGEST || text.slice(start + 1, at).trim() === '') continue;
      const whole = text.slice(start, at + 1);
      found.push({ start, end: at + 1, kind: PAPERS.test(whole) ? 'organisation' : 'work', name: whole.slice(1, -1) });
    } else if (depth > 0 && at - start > LONGEST) [depth, at] = [0, start];
  }
  return found;
}
