/** Names of HTML that are no word of any language: a tag of these is markup wherever it stands. */
const MARKUP = new Set(
  'br hr wbr div span strong img tr td th ul ol table tbody thead tfoot colgroup blockquote figcaption h1 h2 h3 h4 h5 h6 iframe textarea noscript'.split(
    ' ',
  ),
);

/** Names that might as well be a speaker's (<A>, <Mark>): markup only where the file closes such a tag too, or where it has attributes. */
const ORDINARY = new Set(
  'a abbr acronym address article aside audio b base bdi bdo big body button canvas caption center cite code col data dd del details dfn dialog dir dl dt em embed fieldset figure font footer form frame frameset head header hgroup html i input ins kbd label legend li link main map mark menu meta meter nav nobr object optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source strike style sub summary sup svg template time title tt u var video'.split(
    ' ',
  ),
);

/** Names at which one paragraph ends and another begins. */
const BLOCKS = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul br body html'.split(
    ' ',
  ),
);

export const isBlockTag = (name: string): boolean => BLOCKS.has(name);

export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly whole: string;
  readonly attributes: string;
}

const TAG = /<(\/?)([a-z][a-z0-9:_-]*)((?:\s|\/(?!>))[^<>]*)?>/iy;
const TAG_SHORT = /<(\/?)([a-z][a-z0-9:_-]*)\s*\/?>/iy;

/** What has the form of a tag at this offset, null where nothing has. */
export function tagAt(text: string, at: number): HtmlTag | null {
  TAG_SHORT.lastIndex = at;
  TAG.lastIndex = at;
  const match = TAG_SHORT.exec(text) ?? TAG.exec(text);
  if (!match) return null;
  const [whole, slash = '', name = '', attributes = ''] = match;
  return { whole, name: name.toLowerCase(), closes: slash !== '', attributes };
}

/** Which tags of a text are markup, and which are labels that the file writes in angle brackets: <何川>, <A>. */
export class TagNames {
  readonly #closed: ReadonlySet<string>;
  /** Opened with attributes somewhere. */
  readonly #attributed: ReadonlySet<string>;

  constructor(text: string) {
    const names = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()));
    this.#closed = names(/<\/([a-z][a-z0-9:_-]*)\s*>/gi);
    this.#attributed = names(/<([a-z][a-z0-9:_-]*)\s+[\w:-]+\s*=/gi);
  }

  isMarkup({ name, closes, attributes }: HtmlTag): boolean {
    if (MARKUP.has(name)) return attributes.trim() === '' || /[=/]/.test(attributes);
    if (/=\s*["']?\S/.test(attributes)) return true;
    if (!/^[\s/]*(?:open|hidden|async|defer|controls|disabled)?[\s/]*$/.test(attributes)) return false;
    if (closes) return ORDINARY.has(name) || this.#attributed.has(name);
    return ORDINARY.has(name) && this.#closed.has(name);
  }
}

const NAMING = /(?:^|\s)(?:[\w-]*[_-])?(?:[a-z]*(?:user|nick|display|real|speaker)[_-]?)?name\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+))/i;
const UNNAMED = new Set('a img input meta param iframe form map object select textarea button frame slot'.split(' '));

/** The name that an empty tag stands for: <cite user-name="罗秉文"></cite>, <at user_name=罗秉文 />. '' where it stands for none. */
export function nameOfTag({ name, attributes, closes }: HtmlTag): string {
  if (closes || UNNAMED.has(name)) return '';
  const [, double, single, bare] = NAMING.exec(attributes) ?? [];
  return (double ?? single ?? bare ?? '').trim();
}
