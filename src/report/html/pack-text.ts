import { deflateSync, strToU8 } from 'fflate';

/**
 * What the page needs only when a reader asks for it (the other language, the rows and specifications of the charts), as base64 of
 * deflated UTF-8: a seventh of its size, and nothing that the browser reads before. `app/unpack-text.ts` is its other end. The deflation
 * is JavaScript, not that of Node, whose bytes differ between machines.
 */
export const packText = (text: string): string => Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64');
