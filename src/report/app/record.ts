import { partsOfId } from '../../sentence-id.js';
import type { PageChart, PageData, PageEvidence } from '../html/page-data.js';
import { unpackText } from './unpack-text.js';

/** A sentence of the transcript. */
export interface Sentence {
  /** Its place in the order of all. */
  readonly at: number;
  readonly id: string;
  readonly turn: number;
  readonly speaker: string;
  readonly section: number;
  readonly text: string;
  /** Where it stands in the page; null where the page does not hold it. */
  readonly element: HTMLElement | null;
}

/** The page's data with the text of the transcript. */
export interface Record {
  readonly data: PageData;
  readonly sentences: readonly Sentence[];
  /** By the number of a link or mark, counted from 1. */
  evidence(number: number): PageEvidence | undefined;
  find(id: string): Sentence | undefined;
  chart(id: string): PageChart | undefined;
}

export function readRecord(): Record {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;
  const turns = new Map(data.turns.map((row) => [row[0], row]));
  const sentences = data.sentences.map((id, at): Sentence => {
    const { turn } = partsOfId(id);
    const [, speaker = 0, section = 0] = turns.get(turn) ?? [];
    return new InTranscript({ at, id, turn, speaker: data.speakers[speaker] ?? '', section });
  });
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  let charts: Readonly<{ [id: string]: PageChart }> | undefined;
  return {
    data,
    sentences,
    evidence: (number) => data.evidence[number - 1],
    find: (id) => byId.get(id),
    chart: (id) => {
      charts ??= JSON.parse(unpackText(data.charts)) as Readonly<{ [id: string]: PageChart }>;
      return charts[id];
    },
  };
}

/** Element and text are looked for when they are wanted: a long discussion has thousands, and opening the page needs none. */
class InTranscript implements Sentence {
  readonly at: number;
  readonly id: string;
  readonly turn: number;
  readonly speaker: string;
  readonly section: number;
  #element: HTMLElement | null | undefined;

  constructor({ at, id, turn, speaker, section }: Omit<Sentence, 'text' | 'element'>) {
    this.at = at;
    this.id = id;
    this.turn = turn;
    this.speaker = speaker;
    this.section = section;
  }

  get element(): HTMLElement | null {
    if (this.#element === undefined) this.#element = document.getElementById(this.id);
    return this.#element;
  }

  get text(): string {
    return this.element?.textContent ?? '';
  }
}
