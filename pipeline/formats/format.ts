import type { CorpusTables } from '../../src/corpus/rows.js';
import type { Chart, EngineInfo, Language, Picture, Tables } from '../../src/data.js';
import type { FolderContent } from '../../src/files/folder-record.js';
import type { Renderer } from '../../src/rendering/render-charts.js';
import type { RunFacts } from '../../src/report/run-facts.js';
import type { Brand } from '../../src/report/slides/brand.js';
import type { Template } from '../../src/settings.js';
import type { InDrawing, PageDrawings } from './page-drawings.js';

/** An output format: what it needs, and how its files are made. */
export interface Format<Name extends string = string> {
  readonly name: Name;
  /** Null for a format that is made by default; otherwise what --help says of it. */
  readonly onRequest: Readonly<Record<Language, string>> | null;
  /** Empty where nothing is drawn for it. */
  readonly needs: readonly Need[];
  /** Has the format's own pictures drawn and waits for none: what is to be warned of is known before the first file is made. */
  readonly prepare: (materials: Materials) => Promise<MakeFiles>;
  /** How it is made of a corpus; null where it is not. */
  readonly corpus: CorpusFormat | null;
}

/** SVG pictures of the charts; PNG of them; the charts in the other language too; pictures for Word; for slides; the sentences that numbers count. */
export type Need = 'pictures' | 'bitmaps' | 'translation' | 'figures' | 'slides' | 'quotes';

/** What is known before the charts are drawn. */
export interface Materials {
  readonly tables: Tables;
  readonly language: Language;
  readonly brand: Brand;
  readonly template: Template;
  readonly version: string;
  readonly renderer: () => Promise<Renderer>;
  /** Told which characters of the format’s own pictures the font lacks. */
  readonly onMissing: (characters: readonly string[]) => void;
}

/** What is known when the charts are being drawn. */
export interface Finished extends ChartsInDrawing {
  readonly facts: RunFacts;
  /** All formats that are written: one may refer to the files of another. */
  readonly formats: ReadonlySet<string>;
}

/** The charts; none where no format needs them. */
export interface ChartsInDrawing extends InDrawing {
  /** The charts in the other language; null where no format needs them. */
  readonly translated: InDrawing | null;
  /** A TrueType font with the characters of a text. */
  readonly font: (text: string, weight: 'regular' | 'bold') => Uint8Array;
}

/** Makes the files of a format as soon as the pictures that it needs are drawn. */
export type MakeFiles = (finished: Finished) => FolderContent | Promise<FolderContent>;

export interface CorpusFormat {
  readonly needs: readonly Need[];
  readonly files: (parts: CorpusParts) => FolderContent | Promise<FolderContent>;
}

export interface CorpusParts {
  readonly tables: CorpusTables;
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly font: ChartsInDrawing['font'];
  /** Null where no format needs them. */
  readonly slides: PageDrawings | null;
  readonly language: Language;
  readonly brand: Brand;
  readonly version: string;
  readonly engine: EngineInfo;
  readonly formats: ReadonlySet<string>;
  /** Document → address of its own report, seen from that of the corpus. */
  readonly pages: ReadonlyMap<string, string>;
}
