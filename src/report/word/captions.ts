import { SimpleField, type TextRun } from 'docx';
import { type InLanguage, textRun } from './text-run.js';
import { wordWording } from './wording-word.js';

/** Numbers figures and tables, each kind from 1. */
export class Captions {
  readonly #last = { figure: 0, table: 0 };

  /** 图 3: a field, so that Word numbers anew what is moved, added or taken out. */
  next(kind: 'figure' | 'table', pen: InLanguage): readonly (TextRun | SimpleField)[] {
    this.#last[kind] += 1;
    const label = wordWording[pen.language][kind];
    return [textRun(`${label} `, pen), new SimpleField(`SEQ ${label} \\* ARABIC`, String(this.#last[kind])), textRun('  ', pen)];
  }
}
