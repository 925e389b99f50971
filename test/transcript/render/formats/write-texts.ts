import { clock, escapeXml, textFile, type WriteFormat, wordsOf } from './talk.js';

/** Plain text, Markdown and HTML in the ways in which transcripts are written in them. */

export const writeTxt: WriteFormat = ({ turns }, dice) => {
  const line = dice.pick([
    (time: string, name: string, text: string) => `${time} ${name}：${text}`,
    (time: string, name: string, text: string) => `${name} ${time}\n${text}`,
    (time: string, name: string, text: string) => `[${time}] ${name}: ${text}`,
  ]);
  return textFile('txt', turns.map((turn) => line(clock(turn.start), turn.speaker, wordsOf(turn))).join('\n\n'));
};

export const writeMarkdownParagraphs: WriteFormat = ({ title, turns }, dice) => {
  const label = dice.pick([(name: string) => `**${name}：** `, (name: string) => `**${name}**：`, (name: string) => `- **${name}**: `]);
  return textFile('md', `# ${title}\n\n${turns.map((turn) => label(turn.speaker) + wordsOf(turn)).join('\n\n')}\n`);
};

export const writeMarkdownHeadings: WriteFormat = ({ title, turns }, dice) => {
  const time = dice.chance(0.5);
  const blocks = turns.map((turn) => `### ${turn.speaker}${time ? ` ${clock(turn.start)}` : ''}\n\n${wordsOf(turn)}`);
  return textFile('md', `# ${title}\n\n${blocks.join('\n\n')}\n`);
};

export const writeMarkdownTable: WriteFormat = ({ title, turns }, dice) => {
  const columns = dice.some(['time', 'name', 'text'] as const, 3);
  const heads = {
    time: dice.pick(['时间', '时码', 'Time']),
    name: dice.pick(['发言人', '谁', 'Speaker']),
    text: dice.pick(['内容', '原话', 'Text']),
  };
  const row = (cells: Readonly<Record<string, string>>): string => `| ${columns.map((column) => cells[column]).join(' | ')} |`;
  const rows = turns.map((turn) => row({ time: clock(turn.start), name: turn.speaker, text: wordsOf(turn) }));
  return textFile('md', [`# ${title}`, '', row(heads), `|${columns.map(() => '---').join('|')}|`, ...rows, ''].join('\n'));
};

export const writeHtmlParagraphs: WriteFormat = ({ title, turns }, dice) => {
  const label = dice.pick([
    (name: string) => `<strong>${name}：</strong>`,
    (name: string) => `<b>${name}</b>: `,
    (name: string) => `${name}：`,
  ]);
  const paragraphs = turns.map((turn) => `<p>${label(escapeXml(turn.speaker))}${escapeXml(wordsOf(turn))}</p>`);
  return textFile('html', page(title, `<article><h1>${title}</h1>${paragraphs.join('\n')}</article>`));
};

export const writeHtmlTable: WriteFormat = ({ title, turns }, dice) => {
  const head = dice.chance(0.5) ? '<tr><th>时间</th><th>发言人</th><th>内容</th></tr>' : '';
  const rows = turns.map(
    (turn) => `<tr><td>${clock(turn.start)}</td><td>${escapeXml(turn.speaker)}</td><td>${escapeXml(wordsOf(turn))}</td></tr>`,
  );
  return textFile('html', page(title, `<h1>${title}</h1><table>${head}${rows.join('\n')}</table>`));
};

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
