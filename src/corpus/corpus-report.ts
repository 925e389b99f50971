import { createHash } from 'node:crypto';
import type { Chart, EngineInfo, Language, Picture, Tier } from '../data.js';
import { escapeHtml } from '../report/escape-html.js';
import { escapeMarkdown } from '../report/escape-markdown.js';
import { figureToHtml } from '../report/html-figure.js';
import { groupBy } from './group-by.js';
import type { CorpusKeynessRow, CorpusQuote, CorpusTables } from './rows.js';

export interface CorpusReportParts {
  readonly tables: CorpusTables;
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly language: Language;
  readonly version: string;
  readonly engine: EngineInfo;
  /** A TrueType font with the characters of a text. */
  readonly font: (text: string, weight: 'regular' | 'bold') => Uint8Array;
}

/** A cell: a text, or a number with the sentences behind it. */
type Cell = string | { readonly text: string; readonly quotes: readonly CorpusQuote[]; readonly more: number };

type Block =
  | { readonly kind: 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'figure'; readonly chart: Chart };

interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is said once and rendered as HTML and as Markdown. */
interface CorpusReport {
  readonly title: string;
  readonly facts: string;
  readonly sections: readonly Section[];
}

const MOST_ROWS = 40;
const MOST_PEOPLE = 30;
const MOST_OF_GROUP = 5;

function compose({ tables, charts, language, version, engine }: CorpusReportParts): CorpusReport {
  const text = words[language];
  const { documents, people, terms, trends, themes, newTerms, setAside, months } = tables;
  const figure = (id: string): readonly Block[] => charts.filter((chart) => chart.id === id).map((chart) => ({ kind: 'figure', chart }));
  const evidence = (shown: string, examples: readonly string[], count: number): Cell => {
    const quotes = examples.flatMap((place) => tables.quotes.get(place) ?? []);
    return quotes.length === 0 ? shown : { text: shown, quotes, more: Math.max(0, count - quotes.length) };
  };
  const total = (key: 'characters' | 'words' | 'turns'): number => documents.reduce((sum, row) => sum + row[key], 0);
  const keyness = (rows: readonly CorpusKeynessRow[], group: string): readonly Block[] => {
    const shown = [...groupBy(rows, (row) => row.group).values()].flatMap((own) =>
      own.filter(({ tier }, i) => tier === 'strong' || tier === 'hint' || i < MOST_OF_GROUP),
    );
    const order: Readonly<Record<Tier, number>> = { strong: 0, hint: 1, described: 2 };
    const sorted = shown.toSorted((a, b) => order[a.tier] - order[b.tier] || b.z - a.z).slice(0, MOST_ROWS);
    if (sorted.length === 0) return [{ kind: 'note', text: text.none }];
    return [
      {
        kind: 'paragraph',
        text: text.tiers(rows.filter(({ tier }) => tier === 'strong').length, rows.filter(({ tier }) => tier === 'hint').length),
      },
      {
        kind: 'table',
        columns: [group, ...text.keyness],
        rows: sorted.map((row) => [
          row.group,
          row.term,
          evidence(String(row.count), row.examples, row.count),
          row.expected.toFixed(1),
          String(row.documents),
          row.z.toFixed(1),
          row.q === null ? '' : row.q.toFixed(3),
          text.tier[row.tier],
        ]),
      },
    ];
  };
  const findings = findingsOf(tables, language);
  return {
    title: text.title,
    facts: text.facts(documents.length, people.length, total('characters'), months),
    sections: [
      { id: 'findings', title: text.findings, blocks: [{ kind: 'list', items: findings }] },
      {
        id: 'discussions',
        title: text.discussions,
        blocks: [
          ...figure('document-map'),
          ...figure('theme-by-document'),
          {
            kind: 'table',
            columns: text.documentColumns,
            rows: documents.slice(0, MOST_ROWS).map((row) => {
              const similar = tables.similarDocuments.find(({ document, rank }) => document === row.document && rank === 1);
              const nearest = similar
                ? `${similar.similar} (${similar.cosine.toFixed(2)}; ${similar.shared_terms.slice(0, 3).join('、')})`
                : '';
              return [row.document, row.title, row.date, String(row.speakers), String(row.turns), String(row.characters), nearest];
            }),
          },
          ...(documents.length > MOST_ROWS ? [{ kind: 'note', text: text.rest(documents.length - MOST_ROWS, 'documents') } as const] : []),
          ...keyness(tables.termsByDocument, text.document),
        ],
      },
      {
        id: 'people',
        title: text.people,
        blocks: [
          ...figure('theme-by-person'),
          {
            kind: 'table',
            columns: text.peopleColumns,
            rows: people
              .slice(0, MOST_PEOPLE)
              .map((row) => [
                row.person,
                row.names.filter((one) => one !== row.person).join('、'),
                row.organisation.join('、'),
                String(row.documents),
                String(row.turns),
                String(row.characters),
              ]),
          },
          ...(people.length > MOST_PEOPLE ? [{ kind: 'note', text: text.rest(people.length - MOST_PEOPLE, 'people') } as const] : []),
          { kind: 'note', text: text.aliases },
          ...keyness(tables.termsByPerson, text.person),
          ...(tables.termsByOrganisation.length > 0 ? keyness(tables.termsByOrganisation, text.organisation) : []),
        ],
      },
      {
        id: 'terms',
        title: text.terms,
        blocks: [
          {
            kind: 'table',
            columns: text.termColumns,
            rows: terms
              .slice(0, MOST_ROWS)
              .map((row) => [
                row.term,
                evidence(String(row.count), row.examples, row.count),
                row.per_thousand.toFixed(2),
                String(row.documents),
                String(row.people),
                row.dispersion === null ? '' : row.dispersion.toFixed(2),
              ]),
          },
          {
            kind: 'table',
            columns: text.themeColumns,
            rows: themes.map((row) => [
              row.theme,
              row.terms.join('、'),
              String(row.sentences),
              `${(100 * row.share).toFixed(1)}%`,
              String(row.documents),
              row.stability === null ? '' : row.stability.toFixed(2),
            ]),
          },
        ],
      },
      ...(months.length > 1
        ? [
            {
              id: 'time',
              title: text.time,
              blocks: [
                ...figure('terms-by-month'),
                ...figure('trends'),
                ...(trends.length > 0 ? [] : [{ kind: 'note', text: text.noTrend } as const]),
              ],
            },
          ]
        : []),
      ...(newTerms.length > 0
        ? [
            {
              id: 'new-terms',
              title: text.newTerms,
              blocks: [
                { kind: 'paragraph', text: text.newTermsNote },
                {
                  kind: 'table',
                  columns: text.newTermColumns,
                  rows: newTerms
                    .slice(0, MOST_ROWS)
                    .map((row) => [row.term, row.parts.join(' | '), String(row.count), String(row.documents)]),
                },
              ] as const,
            },
          ]
        : []),
      {
        id: 'method',
        title: text.method,
        blocks: [
          ...text.methods.map((line) => ({ kind: 'paragraph', text: line }) as const),
          ...(months.length === 0 ? [{ kind: 'note', text: text.noDates } as const] : []),
          ...(setAside.length > 0
            ? ([
                { kind: 'paragraph', text: text.setAside(setAside.length) },
                { kind: 'table', columns: text.setAsideColumns, rows: setAside.slice(0, 100).map((row) => [row.document, row.reason]) },
              ] as const)
            : []),
          { kind: 'note', text: text.run(version, `${engine.name} ${engine.version}`) },
        ],
      },
    ],
  };
}

/** The three to six sentences that a reader takes away, each with how sure it is. */
export function findingsOf(tables: CorpusTables, language: Language): readonly string[] {
  const text = words[language];
  const { documents, people, terms, themes, trends } = tables;
  const everywhere = terms.filter((row) => row.documents === documents.length).slice(0, 5);
  const regulars = people.filter((row) => row.documents >= 2);
  const [theme] = themes;
  const rising = trends.filter(({ tier, rho }) => tier === 'strong' && rho > 0).map(({ term }) => term);
  const falling = trends.filter(({ tier, rho }) => tier === 'strong' && rho < 0).map(({ term }) => term);
  const habits = tables.termsByPerson.filter(({ tier }) => tier === 'strong');
  return [
    ...(everywhere.length > 0 ? [text.everywhere(everywhere.map(({ term, count }) => `${term} ${count}`))] : []),
    ...(theme ? [text.mainTheme(theme.theme, theme.terms, theme.share, theme.documents)] : []),
    ...(regulars.length > 0
      ? [
          text.regulars(
            regulars.length,
            regulars.slice(0, 3).map((row) => `${row.person} ${row.documents}`),
          ),
        ]
      : []),
    ...(rising.length + falling.length > 0 ? [text.moving(rising.slice(0, 5), falling.slice(0, 5))] : []),
    habits.length > 0
      ? text.habits(habits.slice(0, 5).map((row) => `${row.group} ${row.term} ${row.count}`))
      : text.noHabits(tables.termsByPerson.length),
  ];
}

/** One file, offline; numbers of the tables open their quotes. The policy forbids every script. */
export function corpusToHtml(parts: CorpusReportParts): string {
  const report = compose(parts);
  const text = words[parts.language];
  const pictures = new Map(parts.pictures.map(({ id, svg }) => [id, svg]));
  const cell = (content: Cell): string =>
    typeof content === 'string'
      ? `<td${/^[-\d.,%<]+$/.test(content) ? ' class="n"' : ''}><bdi>${escapeHtml(content)}</bdi></td>`
      : `<td class="n"><details><summary>${escapeHtml(content.text)}</summary><ul>${content.quotes
          .map(
            ({ document, sentence, speaker, text: said }) =>
              `<li><q><bdi>${escapeHtml(said)}</bdi></q> <cite><bdi>${escapeHtml([speaker, document, sentence].filter((one) => one !== '').join(' · '))}</bdi></cite></li>`,
          )
          .join('')}${content.more > 0 ? `<li>${escapeHtml(text.more(content.more))}</li>` : ''}</ul></details></td>`;
  const block = (one: Block): string => {
    if (one.kind === 'figure') return figureToHtml(one.chart, pictures.get(one.chart.id) ?? null);
    if (one.kind === 'list') return `<ul>${one.items.map((item) => `<li><bdi>${escapeHtml(item)}</bdi></li>`).join('')}</ul>`;
    if (one.kind !== 'table') return `<p${one.kind === 'note' ? ' class="note"' : ''}>${escapeHtml(one.text)}</p>`;
    const head = one.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
    const rows = one.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
    return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(one.columns.join(' '))}"><table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
  };
  const sections = report.sections.map(
    ({ id, title, blocks }) => `<section id="${id}"><h2>${escapeHtml(title)}</h2>\n${blocks.map(block).join('\n')}\n</section>`,
  );
  const contents = report.sections.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`).join(' ');
  const body = `<header><h1>${escapeHtml(report.title)}</h1><p>${escapeHtml(report.facts)}</p><nav>${contents}</nav></header>\n<main>\n${sections.join('\n')}\n</main>`;
  const face = (weight: 'regular' | 'bold', value: number): string => {
    const font = Buffer.from(parts.font(body, weight)).toString('base64');
    return font === '' ? '' : `@font-face{font-family:"Noto Sans SC";font-weight:${value};src:url(data:font/ttf;base64,${font})}`;
  };
  const style = face('regular', 400) + face('bold', 700) + STYLE;
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    '<!DOCTYPE html>',
    `<html lang="${parts.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(report.title)}</title><style>${style}</style></head>`,
    `<body>\n${body}\n</body></html>\n`,
  ].join('\n');
}

const STYLE = `
:root{--ink:#1b2430;--quiet:#4a5564;--line:#d3d9e0;--paper:#fff;--band:#f1f4f7;--link:#005a96}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--quiet:#aeb8c4;--line:#3a4552;--paper:#12171d;--band:#1b222a;--link:#7cc0ee}}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:16px/1.65 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--paper)}
h1{margin:0;font-size:2rem}h2{margin:2.5rem 0 .75rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
nav a{margin-right:1rem}a{color:var(--link)}header p,.note,figcaption,cite{color:var(--quiet)}cite{font-style:normal;font-size:.875rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{background:var(--band);white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:1rem 0}summary{cursor:pointer;color:var(--link)}details ul{text-align:left;min-width:18rem;padding-left:1rem;margin:.5rem 0}
figure{margin:1.5rem 0}figure svg{display:block;width:100%;height:auto;background:#fff}figure.drawn figcaption{display:none}@media (max-width:45rem){figure.drawn figcaption{display:block}figure svg{min-width:44rem}}
@media print{body{max-width:none}details ul{display:none}section{break-inside:auto}figure{break-inside:avoid}}
`;

/** The same as Markdown, with the charts as pictures beside it. */
export function corpusToMarkdown(parts: CorpusReportParts): string {
  const { title, facts, sections } = compose(parts);
  const cell = (content: Cell): string => escapeMarkdown(typeof content === 'string' ? content : content.text);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const block = (one: Block): string => {
    if (one.kind === 'figure') {
      const { id, alt, title: heading, caption } = one.chart;
      return `![${escapeMarkdown(alt)}](charts/${id}.svg)\n\n**${escapeMarkdown(heading)}** ${escapeMarkdown(caption)}`;
    }
    if (one.kind === 'list') return one.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    if (one.kind !== 'table') return escapeMarkdown(one.text);
    return [row(one.columns.map(escapeMarkdown)), row(one.columns.map(() => '---')), ...one.rows.map((cells) => row(cells.map(cell)))].join(
      '\n',
    );
  };
  const body = sections.flatMap((section) => [`## ${escapeMarkdown(section.title)}`, ...section.blocks.map(block)]);
  return `${[`# ${escapeMarkdown(title)}`, escapeMarkdown(facts), ...body].join('\n\n')}\n`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

const words = {
  zh: {
    title: '多场讨论的比较',
    facts: (documents: number, people: number, characters: number, months: CorpusTables['months']) =>
      `${documents} 场讨论，${people} 人，${characters} 字${months.length > 0 ? `，${months[0]?.month ?? ''} 至 ${months.at(-1)?.month ?? ''}` : ''}`,
    findings: '主要发现',
    discussions: '各场讨论',
    people: '人物',
    terms: '词语和主题',
    time: '随时间的变化',
    newTerms: '可能要保持完整的词',
    method: '方法和说明',
    document: '讨论',
    person: '人物',
    organisation: '机构',
    keyness: ['词语', '次数', '期望', '篇数', 'z', 'q', '把握'],
    documentColumns: ['讨论', '标题', '日期', '人数', '轮次', '字数', '最相近的讨论（余弦；共有词）'],
    peopleColumns: ['人物', '其他写法', '机构', '场数', '轮次', '字数'],
    termColumns: ['词语', '次数', '每千词', '篇数', '人数', '离散度'],
    themeColumns: ['主题', '词语', '句数', '占比', '篇数', '稳定性'],
    newTermColumns: ['词语', '现在的切分', '次数', '篇数'],
    setAsideColumns: ['文字稿', '原因'],
    tier: { strong: '有把握', hint: '线索', described: '描述' } satisfies Record<Tier, string>,
    tiers: (strong: number, hints: number) =>
      `按整场讨论随机化检验并校正后，${strong} 个有把握，${hints} 个线索；其余只描述这些讨论本身，不能推广。点开次数可以看到原话。`,
    none: '没有可以比较的差异。',
    rest: (count: number, table: string) => `另有 ${count} 行，见 tables/${table}.csv。`,
    more: (count: number) => `另有 ${count} 处`,
    aliases: '同一人在各篇里写法不同时，请在 aliases.csv 里写明，再运行一次；只会重新合并。主持人、记者之类的通称每场各算一人。',
    noTrend: '有日期的讨论不到 6 场，或日期不到 3 个，没有检验趋势。',
    noDates: '没有一篇写明日期，没有按时间的表和图。日期可以写在文件名（2026-03-05-论坛.txt）、设置（date:）或 jsonl 的 date 里。',
    newTermsNote: '这些相邻的词在几篇里一再连在一起，可能是一个词。写进设置的 words 就会保持完整。',
    setAside: (count: number) => `${count} 篇没有计入：`,
    run: (version: string, engine: string) =>
      `圆桌 ${version}，分词 ${engine}。同样的文字稿、设置和版本得到同样的字节，不论在几台机器上处理。`,
    methods: [
      '每篇单独读取、分词；一篇里自动发现的新词不合并，以免各篇的计数不能相比。简体和繁体、大小写不同的写法算同一个词，用最常见的写法显示。',
      '人物和机构只和同场的其他人比：一场讨论在谈什么，不会变成谁的特色。检验以整场讨论为单位（符号随机化），所以只参加一场的人没有检验结论。',
      '各场的特色词以它在所有讨论中的排位检验；n 场讨论中最小的 p 是 1/n，校正后往往没有一个有把握，这是数据量决定的。',
      '趋势是日期与用词率的等级相关，打乱日期得到 p；区间按各场讨论的差异放宽。q 是 Benjamini–Hochberg 校正值。',
    ],
    everywhere: (items: readonly string[]) => `每场都出现的词：${items.join('，')}（次数；描述）`,
    mainTheme: (theme: string, terms: readonly string[], share: number, documents: number) =>
      `谈得最多的主题是“${theme}”（${terms.slice(0, 5).join('、')}），占全部句子的 ${percent(share)}，见于 ${documents} 场（描述）`,
    regulars: (count: number, top: readonly string[]) => `${count} 人参加了两场或更多：${top.join('，')} 场最多（描述）`,
    moving: (rising: readonly string[], falling: readonly string[]) =>
      `${[rising.length > 0 ? `越来越多：${rising.join('、')}` : '', falling.length > 0 ? `越来越少：${falling.join('、')}` : '']
        .filter((one) => one !== '')
        .join('；')}（有把握）`,
    habits: (items: readonly string[]) => `一贯的用词：${items.join('，')} 次（有把握）`,
    noHabits: (tested: number) => `检验了 ${tested} 个人物用词差异，没有一个在多场讨论中站得住`,
  },
  en: {
    title: 'Discussions compared',
    facts: (documents: number, people: number, characters: number, months: CorpusTables['months']) =>
      `${documents} discussions, ${people} people, ${characters} characters${months.length > 0 ? `, ${months[0]?.month ?? ''} to ${months.at(-1)?.month ?? ''}` : ''}`,
    findings: 'Main findings',
    discussions: 'The discussions',
    people: 'People',
    terms: 'Terms and themes',
    time: 'Over time',
    newTerms: 'Terms that may have to be kept whole',
    method: 'Method and notes',
    document: 'discussion',
    person: 'person',
    organisation: 'organisation',
    keyness: ['term', 'count', 'expected', 'documents', 'z', 'q', 'how sure'],
    documentColumns: ['discussion', 'title', 'date', 'speakers', 'turns', 'characters', 'most like it (cosine; shared terms)'],
    peopleColumns: ['person', 'also written', 'organisation', 'discussions', 'turns', 'characters'],
    termColumns: ['term', 'count', 'per thousand', 'documents', 'people', 'dispersion'],
    themeColumns: ['theme', 'terms', 'sentences', 'share', 'documents', 'stability'],
    newTermColumns: ['term', 'cut now as', 'count', 'documents'],
    setAsideColumns: ['transcript', 'reason'],
    tier: { strong: 'strong', hint: 'hint', described: 'described' } satisfies Record<Tier, string>,
    tiers: (strong: number, hints: number) =>
      `Tested by randomising whole discussions and adjusted: ${strong} strong, ${hints} hints; the rest describes these discussions and no others. Open a count for its quotes.`,
    none: 'There is no difference to compare.',
    rest: (count: number, table: string) => `${count} more rows in tables/${table}.csv.`,
    more: (count: number) => `and ${count} more`,
    aliases:
      'Where documents write one person differently, say so in aliases.csv and run again; only the merge is repeated. A generic label (主持人, 记者) is another person in each discussion.',
    noTrend: 'Fewer than 6 dated discussions, or fewer than 3 dates: no trend was tested.',
    noDates:
      'No transcript has a date, so there is nothing over time. Give dates in file names (2026-03-05-forum.txt), settings (date:) or the date of jsonl.',
    newTermsNote:
      'These neighbours stand together again and again and may be one term. Write them under words in the settings to keep them whole.',
    setAside: (count: number) => `${count} transcripts are not counted:`,
    run: (version: string, engine: string) =>
      `Yuanzhuo ${version}, segmented by ${engine}. The same transcripts, settings and version give the same bytes, on however many machines.`,
    methods: [
      'Each transcript is read and segmented alone; terms that one text alone makes are not joined, so that counts can be compared. Simplified and traditional forms, and upper and lower case, are one term, shown as most often written.',
      'People and organisations are compared with the others in the same discussions, so what a discussion is about is nobody’s habit. The discussion is the unit of the test (random signs), so who came once has no verdict.',
      'A discussion’s words are tested by their rank among all discussions: with n of them no p is below 1/n, and often none is strong after adjustment. That is what so few discussions can show.',
      'A trend is the rank correlation of date and rate, its p from shuffled dates; intervals are widened by how much discussions differ. q is adjusted by Benjamini–Hochberg.',
    ],
    everywhere: (items: readonly string[]) => `In every discussion: ${items.join(', ')} (occurrences; described)`,
    mainTheme: (theme: string, terms: readonly string[], share: number, documents: number) =>
      `The main theme is “${theme}” (${terms.slice(0, 5).join(', ')}): ${percent(share)} of all sentences, in ${documents} discussions (described)`,
    regulars: (count: number, top: readonly string[]) =>
      `${count} people spoke in two discussions or more, most often ${top.join(', ')} (described)`,
    moving: (rising: readonly string[], falling: readonly string[]) =>
      `${[rising.length > 0 ? `More and more: ${rising.join(', ')}` : '', falling.length > 0 ? `less and less: ${falling.join(', ')}` : ''].filter((one) => one !== '').join('; ')} (strong)`,
    habits: (items: readonly string[]) => `Words that are somebody’s own: ${items.join(', ')} times (strong)`,
    noHabits: (tested: number) => `${tested} differences between people were tested, and none holds over several discussions`,
  },
} as const;
