import { errors } from '../../../../errors/errors.js';
import { formatErrors } from '../../../../errors/format-errors.js';
import type { Extracted } from '../../reader/extracted.js';
import { composeUnits } from '../../units/compose-units.js';
import { titleFact } from '../document-title.js';
import { RtfReader } from './rtf-reader.js';
import { rtfTokens } from './rtf-tokens.js';

/** Rich text → its paragraphs with level and bold beginning, tables by rows; no notes, headers, pictures and tracked deletions. */
export function readRtf(bytes: Uint8Array, path: string): Extracted {
  const reader = new RtfReader();
  for (const token of rtfTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))) {
    reader.read(token);
    if (reader.depth > DEEPEST) throw formatErrors.damaged(path, 'RTF');
  }
  reader.finish();
  const composed = composeUnits(reader.rows.rows, reader.rows.removed);
  if (composed.units.length === 0) throw reader.depth > 0 ? formatErrors.damaged(path, 'RTF') : errors.emptyFile(path);
  return { ...composed, encoding: 'rtf', facts: titleFact(reader.title) };
}

const DEEPEST = 10_000;
