import { groupBy } from '../../group-by.js';
import type { Block } from '../structure/block-builder.js';
import type { LabelNames } from './label-names.js';
import { pairOf } from './short-forms.js';

interface Spoken {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly labels: LabelNames;
}

/**
 * Pairs (`pairOf`) of a short form and the name that it could be short for which the talk tells apart: 王伟 who says “王总刚才说得对”
 * is not 王总, and where somebody speaks of 两位王老师 there are two.
 */
export function findToldApart(forms: ReadonlyMap<string, string>, { text, blocks, labels }: Spoken): ReadonlySet<string> {
  if (forms.size === 0) return new Set();
  const spoken = blocks.filter(({ kind }) => kind === 'spoken');
  const byName = groupBy(spoken, ({ label }) => labels.get(label)?.name ?? label);
  const speechOf = (one: string): string =>
    (byName.get(one) ?? []).flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end))).join('\n');
  const apart = [...forms].filter(([form, name]) => {
    if (form.length < 2) return false;
    return isNamed(form, speechOf(name)) || isNamed(name, speechOf(form)) || BOTH.some((both) => text.includes(both + form));
  });
  return new Set(apart.map(([form, name]) => pairOf(form, name)));
}

/** How two people of one name are spoken of together. */
const BOTH = ['两位', '兩位', '二位', '几位', '幾位'];

/** Whether the speech names somebody other than whoever speaks: 我是王伟, 大家叫我王总 are of oneself, and so is 老王我. */
function isNamed(name: string, speech: string): boolean {
  for (let at = speech.indexOf(name); at >= 0; at = speech.indexOf(name, at + 1))
    if (!/[我叫喊称是姓]/.test(speech.charAt(at - 1)) && speech.charAt(at + name.length) !== '我') return true;
  return false;
}
