import type { QuoteRow, Tables } from '../../../src/data.js';
import { sampleTables } from '../../charts/sample-tables.js';

interface Said {
  readonly speakers: number;
  /** What is said in turn: first one core statement of each person, then the lines. */
  readonly texts: readonly string[];
  readonly lines?: number;
  readonly name?: (at: number) => string;
  readonly office?: string;
  readonly title?: string;
}

/** Invented tables of a discussion of which that can be quoted. */
export function sharedTables({ speakers, texts, lines = 3, name, office = '', title = '屋顶上的菜园' }: Said): Tables {
  const tables = sampleTables({ speakers, sections: 2 });
  const nameOf = new Map(tables.speakers.map(({ speaker }, i) => [speaker, name?.(i) ?? speaker]));
  const named = <Row extends { readonly speaker: string }>(row: Row): Row => ({ ...row, speaker: nameOf.get(row.speaker) ?? row.speaker });
  const people = tables.speakers.map((row) => ({
    ...named(row),
    title: office === '' ? [] : [office],
    organisation: office === '' ? [] : [''],
  }));
  const quote = (at: number, speaker: string, kind: string): QuoteRow => {
    const text = texts[at % texts.length] ?? '';
    const said = { turn: at + 2, section: 1, speaker, characters: text.length, text, likely: 0.3, stands: 0.8, alone: 1 as const };
    return { rank: at + 1, kind: [kind], sentences: [`s${at + 2}.1`, `s${at + 2}.2`], ...said };
  };
  return {
    ...tables,
    title,
    discussion: [
      { key: 'date', value: '2031-05-06', sentences: [], source: 'settings' },
      { key: 'event', value: '楼顶农业座谈', sentences: [], source: 'settings' },
    ],
    speakers: people,
    keywordsBySpeaker: tables.keywordsBySpeaker.map(named),
    quotes: [
      ...people.map(({ speaker }, at) => quote(at, speaker, 'core')),
      ...Array.from({ length: lines }, (_, i) => quote(people.length + i, people[i % people.length]?.speaker ?? '', 'quotable')),
    ],
  };
}
