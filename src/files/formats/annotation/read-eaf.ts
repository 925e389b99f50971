import type { Removed } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import { type Attributes, parseXml, type XmlReader } from '../markup/parse-xml.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { clockTime } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

/** ELAN annotations → a row each, in order of time. The speaker of a tier is its participant, else its name; tiers that explain others are left out. */
export async function readEaf({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  const reader = new EafReader();
  await parseXml(text, path, reader);
  const composed = composeUnits(reader.rows(), reader.removed);
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding, facts: [] };
}

interface Annotation {
  readonly from: string;
  readonly to: string;
  readonly speaker: string;
  readonly text: string;
}

class EafReader implements XmlReader {
  readonly removed: Removed[] = [];
  /** Id of a time slot → seconds; NaN where the slot has no time. */
  readonly #slots = new Map<string, number>();
  readonly #annotations: Annotation[] = [];
  #speaker = '';
  #dependent = false;
  #slot: { readonly from: string; readonly to: string } | null = null;
  #text = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'TIME_SLOT') this.#slots.set(attributes.TIME_SLOT_ID ?? '', Number(attributes.TIME_VALUE ?? Number.NaN) / 1000);
    if (name === 'TIER') {
      this.#speaker = attributes.PARTICIPANT?.trim() || nameOfTier(attributes.TIER_ID ?? '');
      this.#dependent = (attributes.PARENT_REF ?? '') !== '';
    }
    if (name === 'ALIGNABLE_ANNOTATION') this.#slot = { from: attributes.TIME_SLOT_REF1 ?? '', to: attributes.TIME_SLOT_REF2 ?? '' };
    if (name === 'REF_ANNOTATION') this.#slot = null;
    if (name === 'ANNOTATION_VALUE') this.#text = '';
  }

  text(data: string): void {
    this.#text += data;
  }

  close(name: string): void {
    if (name !== 'ANNOTATION_VALUE') return;
    const text = this.#text.trim();
    if (text === '') return;
    if (this.#slot && !this.#dependent) this.#annotations.push({ ...this.#slot, speaker: this.#speaker, text });
    else this.removed.push({ line: 0, kind: 'data', text });
  }

  rows(): readonly UnitRow[] {
    const seconds = (id: string): number | null => {
      const value = this.#slots.get(id) ?? Number.NaN;
      return Number.isFinite(value) && value >= 0 ? value : null;
    };
    let last = 0;
    const rows = this.#annotations.map(({ from, to, speaker, text }) => {
      const start = seconds(from);
      last = start ?? last;
      return { at: last, row: unitRow(text, { speaker, start, end: seconds(to), time: start === null ? '' : clockTime(start) }) };
    });
    return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
  }
}

/** 'default' is the name of a tier that nobody named. */
const nameOfTier = (id: string): string => (/^(?:default(?:-lt)?|transcript(?:ion)?|text|utterances?)$/i.test(id.trim()) ? '' : id.trim());
