import { textAt } from '../../labels/line.js';
import { type Heading, type LabelledText, SHORT } from './heading.js';

/** 上半场, 下午场：学校: sessions of a day, parts of a book. */
const SESSION = /^[【[（(]?((?:[上下]半|[上下]午|晚间|晚上|[第]?[一二三])场|[上中下]篇)[】\])）]?(?:\s*[:：]\s*|\s+|$)(.*)$/u;

/** Sessions that are numbered by words: two different ones at least. @param open lines that can be headings. */
export function sessionHeadings({ lines }: LabelledText, open: readonly number[]): readonly Heading[] {
  const found = open.flatMap((line): readonly Heading[] => {
    const [whole = '', number = '', title = ''] = SESSION.exec(textAt(lines, line)) ?? [];
    return whole !== '' && title.length <= SHORT ? [{ line, number: title === '' ? '' : number, title: title || number }] : [];
  });
  return new Set(found.map(({ title, number }) => number + title)).size > 1 ? found : [];
}
