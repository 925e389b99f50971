import type { SectionRow, SentenceRow, Tables, TurnRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { isAutomatic } from '../is-automatic.js';
import { sectionLabel } from '../section-label.js';
import type { Wording } from '../wording/wording.js';
import { escapeHtml } from './escape-html.js';

/** Words of the interface in the language of the page, with those of the other one beside them. */
type Say = (write: (wording: Wording) => string) => string;

/** The whole transcript, every sentence with an anchor (`s12.3`) that the report's numbers lead to. */
export function transcriptToHtml({ turns, sentences, sections }: Tables, wording: Wording, other: Wording): string {
  const say = (write: (wording: Wording) => string): string =>
    `<span data-other="${escapeHtml(write(other))}">${escapeHtml(write(wording))}</span>`;
  const bySection = new Map(sections.map((row) => [row.section, row]));
  const byTurn = groupBy(sentences, ({ turn }) => turn);
  let section = 0;
  const parts = turns.map((turn) => {
    const heading = turn.section === section ? '' : headingToHtml(bySection.get(turn.section), say);
    section = turn.section;
    return heading + turnToHtml(turn, byTurn.get(turn.turn) ?? [], say);
  });
  return `<section class="part transcript" id="transcript"><h2>${say(({ titles }) => titles.transcript)}</h2>\n<div lang="zh-CN">\n${parts.join('\n')}\n</div>\n</section>`;
}

function headingToHtml(row: SectionRow | undefined, say: Say): string {
  if (row === undefined || row.section === 0) return '';
  const how = isAutomatic(row) ? ` <small class="note">${say(({ automatic }) => automatic)}</small>` : '';
  return `<h3><bdi>${escapeHtml(sectionLabel(row))}</bdi>${how}</h3>\n`;
}

function turnToHtml(turn: TurnRow, sentences: readonly SentenceRow[], say: Say): string {
  const label = [
    `<b><bdi>${turn.speaker === '' ? say(({ nobody }) => nobody) : escapeHtml(turn.speaker)}</bdi></b>`,
    turn.kind === 'quoted' ? say(({ quoted }) => quoted) : '',
    turn.time === '' ? '' : `<bdi>${escapeHtml(turn.time)}</bdi>`,
  ].filter((part) => part !== '');
  return `<article class="turn ${turn.kind}" id="t${turn.turn}"><p class="who"><a class="place" href="#t${turn.turn}">${turn.turn}</a> ${label.join(' · ')}</p>${paragraphsToHtml(turn, sentences)}</article>`;
}

/** The turn as in the source: sentences with their anchors, what stands between them, and a paragraph at each line end. */
function paragraphsToHtml({ text }: TurnRow, sentences: readonly SentenceRow[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const row of sentences) {
    const start = text.indexOf(row.text, at);
    if (start < 0) continue;
    pieces.push(betweenToHtml(text.slice(at, start)));
    pieces.push(`<bdi class="sentence" id="${escapeHtml(row.sentence)}">${escapeHtml(row.text)}</bdi>`);
    at = start + row.text.length;
  }
  return `<p>${pieces.join('')}${betweenToHtml(text.slice(at))}</p>`;
}

const betweenToHtml = (text: string): string => text.split('\n').map(escapeHtml).join('</p><p>');
