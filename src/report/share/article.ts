import type { Language } from '../../data.js';
import { escapeHtml } from '../html/escape-html.js';
import type { Brand } from '../slides/brand.js';
import type { Wording } from '../wording/wording.js';
import { shareColours } from './share-colours.js';
import type { ShareContent, SharePassage } from './share-content.js';
import type { ShareWording } from './wording-share.js';

interface Parts {
  readonly content: ShareContent;
  readonly brand: Pick<Brand, 'colours'>;
  readonly language: Language;
  readonly wording: Wording;
  readonly words: ShareWording;
}

/** Of the systems on which articles are read. */
const FONT = "-apple-system,BlinkMacSystemFont,'PingFang SC','Hiragino Sans GB','Microsoft YaHei',sans-serif";

/**
 * The overview as an article to be pasted into an editor of a messaging platform, which keeps inline styles and drops everything else: no
 * style sheet, no class, no script, no other file. Editors show it on white.
 */
export function writeArticle({ content, brand, language, wording, words }: Parts): string {
  const { title, about, people, others, questions, statements, lines, themes } = content;
  const pen = penOf(brand);
  const named = people.map(({ name, office }) => `${pen.strong(name)}${escapeHtml(words.office(office))}`);
  const said = themes.map(({ theme, sentences }) => words.theme(theme, sentences)).join(wording.and);
  const body = [
    pen.title(title),
    pen.note(about),
    ...pen.section(
      words.people(others),
      (people.some(({ office }) => office !== '') ? named : [named.join(wording.and)]).map(pen.paragraph),
    ),
    ...pen.section(
      wording.overview.questions,
      questions.map((question) => pen.paragraph(escapeHtml(question))),
    ),
    ...pen.section(wording.overview.core, statements.map(pen.passage)),
    ...pen.section(wording.overview.quotes, lines.map(pen.passage)),
    ...pen.section(words.themes, said === '' ? [] : [pen.paragraph(escapeHtml(`${said}${wording.full}`))]),
    pen.note(words.verbatim(statements.length + lines.length)),
    pen.note(words.product),
  ];
  return [
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title)}</title></head>\n<body style="margin:0;padding:16px;">`,
    `<section style="max-width:677px;margin:0 auto;font-family:${FONT};font-size:16px;line-height:1.75;color:${pen.ink};text-align:left;word-break:break-word;">`,
    body.filter((part) => part !== '').join('\n'),
    '</section>\n</body>\n</html>\n',
  ].join('\n');
}

/** Elements with their styles; only those that are called for text escape it. */
function penOf({ colours }: Pick<Brand, 'colours'>) {
  const { ink, quiet, accent, band, bar } = shareColours({ colours: { ...colours, paper: '#ffffff' } }, 'light');
  const strong = (text: string): string => `<strong style="font-weight:bold;color:${ink};">${escapeHtml(text)}</strong>`;
  const paragraph = (html: string): string => `<p style="margin:0 0 8px;color:${ink};">${html}</p>`;
  return {
    ...{ ink, strong, paragraph },
    title: (text: string) =>
      `<h1 style="margin:0 0 12px;font-size:24px;line-height:1.4;font-weight:bold;color:${ink};">${escapeHtml(text)}</h1>`,
    note: (text: string) =>
      text === '' ? '' : `<p style="margin:16px 0 0;font-size:14px;line-height:1.7;color:${quiet};">${escapeHtml(text)}</p>`,
    /** Nothing where there is nothing below the heading. */
    section: (heading: string, below: readonly string[]): readonly string[] => {
      const style = `margin:36px 0 16px;font-size:19px;line-height:1.4;font-weight:bold;color:${accent};`;
      return below.length === 0 ? [] : [`<h2 style="${style}">${escapeHtml(heading)}</h2>`, ...below];
    },
    passage: ({ name, office, text, sentences, colour }: SharePassage): string => {
      const style = `margin:0 0 16px;padding:12px 16px;border:0;border-left:4px solid ${bar(colour)};background-color:${band};color:${ink};`;
      const by = office === '' ? '' : `<span style="color:${quiet};">&nbsp;${escapeHtml(office)}</span>`;
      return [
        `<blockquote title="${escapeHtml(sentences)}" style="${style}">`,
        `<p style="margin:0 0 4px;font-size:14px;color:${quiet};">${strong(name)}${by}</p>`,
        `<p style="margin:0;font-size:17px;line-height:1.8;color:${ink};">${escapeHtml(text)}</p></blockquote>`,
      ].join('');
    },
  };
}
