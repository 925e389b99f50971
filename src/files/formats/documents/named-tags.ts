import { nameOfTag, tagAt } from '../markup/html-tags.js';

/** A page in which an empty tag that stands for a user (<cite user-name="罗秉文"></cite>) holds that name as its text. */
export function namedTags(page: string): string {
  if (!/name\s*=/i.test(page)) return page;
  return page.replace(
    /<([a-z][\w-]*)\s[^<>]*name\s*=[^<>]*>(?=\s*<\/\1\s*>)|<(?:at|mention|user|cite)\s[^<>]*name\s*=[^<>]*\/>/gi,
    (whole) => {
      const tag = tagAt(whole, 0);
      return tag ? whole + nameOfTag(tag) : whole;
    },
  );
}
