/**
 * Bytes → text. A byte order mark decides; else bytes that are valid UTF-8, but for a few, are UTF-8; else zero bytes at even or at odd
 * offsets only mean UTF-16; else chardet chooses between the legacy Chinese encodings. Line ends become LF, the mark goes. What little
 * cannot be decoded, and a stray zero byte, stands as U+FFFD, and the transcript warns of it with its line.
 */

import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import { errors } from '../errors/errors.js';
import { hasUtf8Mark, utf8ToText } from './utf8.js';

export interface Decoded {
  readonly text: string;
  /** Label of the WHATWG encoding standard: 'utf-8', 'utf-16le', 'gb18030', 'big5' … */
  readonly encoding: string;
}

/** @param wanted an encoding label, or 'auto' to detect. @throws YuanzhuoError where the bytes are no text. */
export function decode(bytes: Uint8Array, path: string, wanted = 'auto'): Decoded {
  if (bytes.length === 0) throw errors.emptyFile(path);
  const encoding = wanted === 'auto' ? detect(bytes) : wanted;
  if (encoding === null) throw errors.binaryFile(path);
  const isValid = encoding === 'utf-8' && isUtf8(bytes);
  const text = (isValid ? utf8ToText(bytes) : decoder(encoding, path).decode(bytes))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\0', hasStrayZeros(bytes) ? '\uFFFD' : '\0')
    .toWellFormed();
  if (isBinary(text)) throw errors.binaryFile(path);
  if (text.trim() === '') throw errors.emptyFile(path);
  return { text, encoding };
}

function detect(bytes: Uint8Array): string | null {
  if (hasUtf8Mark(bytes)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const isLikely = isUtf8(bytes) || isDamagedUtf8(bytes);
  // Short UTF-16 can look like ASCII with a zero byte in it, but not like Chinese in UTF-8.
  if (isLikely && hasStrayZeros(bytes) && bytes.some((byte) => byte >= 0x80)) return 'utf-8';
  return zeroBytes(bytes) ?? (isLikely ? 'utf-8' : legacy(bytes));
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** So few zero bytes that they are damage; none is as good. */
function hasStrayZeros(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1 << 16);
  return sample.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) <= 1 + sample.length / 500;
}

/** Line feeds and ASCII punctuation of UTF-16 without a mark leave zero bytes on one side only. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 1 << 16);
  if (!sample.includes(0)) return null;
  const isZero = (parity: number): boolean => sample.some((byte, i) => byte === 0 && i % 2 === parity);
  const [even, odd] = [isZero(0), isZero(1)];
  if (even === odd) return null;
  return odd ? 'utf-16le' : 'utf-16be';
}

/** A file that was cut off or put together in the middle of a character: hardly any wrong bytes among many right ones. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1 << 16));
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return right >= 5 * wrong && wrong <= 4 + text.length / 500;
}

function legacy(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1 << 16);
  if (!hasStrayZeros(bytes)) return null;
  const found = analyse(sample).find(({ name }) => name === 'GB18030' || name === 'Big5');
  const order = found?.name === 'Big5' ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
  return order.find((encoding) => isMostlyText(bytes, encoding)) ?? null;
}

/** A truncated last character is forgiven; more than one undecodable character in a thousand is another encoding. */
function isMostlyText(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  return wrong <= 1 + text.length / 1000;
}

function decoder(encoding: string, path: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw errors.unknownEncoding(path, encoding);
  }
}

/**
 * Controls and unassigned characters: no text has more than one in a hundred (a few lines: one in ten). Of what could not be decoded twice as
 * many, since one wrong byte can cost three. A zero character is in no text.
 */
function isBinary(text: string): boolean {
  if (text.lastIndexOf('\0', 1 << 16) >= 0) return true;
  const head = text.slice(0, 1 << 12);
  // CHAT marks its times with U+0015.
  const odd = head.match(/(?![\t\n\f\u0015])[\p{Cc}\p{Cn}]/gu)?.length ?? 0;
  const wrong = head.match(/\ufffd/g)?.length ?? 0;
  return odd + wrong / 2 > Math.max(head.length / 100, Math.min(8, head.length / 10));
}
