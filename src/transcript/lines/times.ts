/** A time within a line, as recordings, chats and minutes print it. */
export interface PrintedTime {
  /** The first of a range, as printed, without brackets and day. */
  readonly time: string;
  /** Offset behind it. */
  readonly end: number;
}

const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const SPOKEN = String.raw`\d{1,3}[分′']\d{1,2}[秒″"]|\d{1,2}[时時点點:]\d{1,2}分(?:\d{1,2}秒)?|(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s(?![a-z])|\d{1,6}(?:\.\d{1,3})?\s?(?:s|秒)(?![a-z\p{Script=Han}])`;
const DAY = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\sT]*)?(?:[上下]午|AM|PM)?\s?`;
const RANGE = String.raw`${DAY}(${CLOCK}|${SPOKEN})(?:\s*(?:-{1,2}>|→|[-–—~～至到])\s*(?:${CLOCK}|${SPOKEN}))?(?:\s?(?:AM|PM))?`;
const BRACKETED = new RegExp(String.raw`[[(（【［〔<]\s*${RANGE}\s*[\])）】］〕>]`, 'uy');
/** 10秒。 ends a sentence of speech. */
const BARE = new RegExp(String.raw`${RANGE}(?!\d|:\d|[。！？])`, 'uy');
/** What can stand right before or behind a label without a bracket and is no time of the day that is spoken of. */
const LONG = /(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?)(?![\d:])/y;

const isOpening = (code: number): boolean =>
  code === 0x5b || code === 0x28 || code === 0xff08 || code === 0x3010 || code === 0xff3b || code === 0x3014 || code === 0x3c;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The time at this offset, in brackets or not; null where none begins there. */
export function timeAt(line: string, at: number, bare: 'any' | 'long'): PrintedTime | null {
  const code = line.charCodeAt(at);
  const pattern = isOpening(code) ? BRACKETED : isDigit(code) || code === 0x4e0a || code === 0x4e0b ? (bare === 'any' ? BARE : LONG) : null;
  if (pattern === null) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(line);
  return match ? { time: match[1] ?? '', end: pattern.lastIndex } : null;
}

/** 00:02:49, 2:49, 00:00:02,500, 9分05秒, 01'20", 3.5s → seconds; null for a time of the day and for anything else. */
export function parseSeconds(time: string): number | null {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(time) ?? /^()(\d{1,3})[分′'](\d{1,2})[秒″"]()$/.exec(time);
  if (clock) {
    const [, hours = '', minutes = '0', seconds = '0', fraction = '0'] = clock;
    return Number(hours || 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction || 0}`);
  }
  const plain = /^(\d{1,6}(?:\.\d{1,3})?)\s?(?:s|秒)$/.exec(time);
  return plain ? Number(plain[1]) : null;
}
