import { type Decoded, decode } from '../decode.js';

/** What a page or an XML file says about its own encoding, at its head. */
const DECLARED = /^[\s\S]{0,2000}?(?:<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+))/i;

/** Legacy bytes of a page or an XML file, decoded as the file itself declares, where detection chose something else. */
export function decodeMarkup(bytes: Uint8Array, path: string, detected: Decoded): Decoded {
  if (/^utf-/.test(detected.encoding) || !/^\s*</.test(detected.text.slice(0, 200))) return detected;
  const declared = DECLARED.exec(detected.text.slice(0, 2500));
  const label = (declared?.[1] ?? declared?.[2] ?? '').toLowerCase().replace(/^(?:gb2312|gbk)$/, 'gb18030');
  if (/^$|^utf-?\d/.test(label) || label === detected.encoding) return detected;
  try {
    return decode(bytes, path, label);
  } catch {
    return detected;
  }
}
