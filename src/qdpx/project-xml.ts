import type { Attributes, SentenceRow, SpeakerRow, Tables } from '../data.js';
import { groupBy } from '../group-by.js';
import { escapeXml } from '../rendering/escape-xml.js';

/** A project of REFI-QDA, before it is packed. */
export interface QdaProject {
  /** project.qde. */
  readonly xml: string;
  /** The text that is coded, and its path in the package. */
  readonly text: string;
  readonly path: string;
}

interface Means {
  /** A GUID that is always the same for the same name. */
  readonly guidOf: (name: string) => string;
  readonly version: string;
}

/**
 * A discussion as a project of the REFI-QDA standard 1.0 (www.qdasoftware.org), which programs for qualitative analysis exchange: the text with a label
 * before each turn, themes as codes with their definitions, coded sentences as codings, people as cases with office, organisation, the attributes of the settings and their turns. Positions
 * count Unicode characters, the end exclusive. As NVivo writes and QualCoder reads it, a case has a code with its GUID, with which its turns are coded. Dates are that of the
 * epoch, as some readers need one, and GUIDs come from hashes, so that the same discussion gives the same bytes.
 */
export function qdaProject(tables: Tables, { guidOf, version }: Means): QdaProject {
  const { title, themes, speakers } = tables;
  const { text, turns, sentences } = composeText(tables);
  const [user, source] = [guidOf('user'), guidOf('source')];
  const created = `creatingUser="${user}" creationDateTime="1970-01-01T00:00:00Z"`;
  const definitions = new Map(tables.codebook.map(({ theme, definition }) => [theme, definition]));
  const isTheme = new Set(themes.map(({ theme }) => theme));
  const people = speakers.map((row) => ({ speaker: row.speaker, known: knownOf(row, tables.attributes) }));
  const variables = [...new Set(people.flatMap(({ known }) => [...known.keys()]))];
  const codesOf = groupBy(tables.codedSentences, ({ sentence }) => sentence);
  const turnsOf = groupBy(turns, ({ speaker }) => speaker);
  const selection = (name: string, { from, to }: Placed, inside: string): string =>
    `<PlainTextSelection guid="${guidOf(name)}" name="${escapeXml(name)}" startPosition="${from}" endPosition="${to}" ${created}>${inside}</PlainTextSelection>`;
  const coding = (selected: string, code: string): string =>
    `<Coding guid="${guidOf(`coding ${selected} ${code}`)}" ${created}><CodeRef targetGUID="${guidOf(code)}"/></Coding>`;
  const value = (variable: string, content: string): string =>
    `<VariableValue><VariableRef targetGUID="${guidOf(`variable ${variable}`)}"/><TextValue>${escapeXml(content)}</TextValue></VariableValue>`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<Project xmlns="urn:QDA-XML:project:1.0" name="${escapeXml(title)}" origin="Yuanzhuo ${escapeXml(version)}" creatingUserGUID="${user}" creationDateTime="1970-01-01T00:00:00Z">`,
    `<Users><User guid="${user}" name="Yuanzhuo"/></Users>`,
    ...wrapped(
      'CodeBook',
      wrapped('Codes', [
        ...themes.map(({ theme, terms, rules }) => {
          const says = [definitions.get(theme) ?? '', [...terms, ...rules].join('、')].filter((part) => part !== '').join('\n');
          return code(guidOf(`code ${theme}`), theme, says);
        }),
        // QualCoder has no two codes of one name; that of a case is shown nowhere.
        ...speakers.map(({ speaker }) => code(guidOf(`case ${speaker}`), isTheme.has(speaker) ? `${speaker}（发言人）` : speaker, '')),
      ]),
    ),
    ...wrapped(
      'Variables',
      variables.map((name) => `<Variable guid="${guidOf(`variable ${name}`)}" name="${escapeXml(name)}" typeOfVariable="Text"/>`),
    ),
    ...wrapped(
      'Cases',
      people.map(({ speaker, known }) => {
        const values = [...known].map(([name, content]) => value(name, content));
        const own = (turnsOf.get(speaker) ?? []).map(({ name }) => `<SelectionRef targetGUID="${guidOf(name)}"/>`);
        return `<Case guid="${guidOf(`case ${speaker}`)}" name="${escapeXml(speaker)}">${values.join('')}${own.join('')}</Case>`;
      }),
    ),
    '<Sources>',
    `<TextSource guid="${source}" name="${escapeXml(title)}" plainTextPath="internal://${source}.txt" ${created}>`,
    ...turns.flatMap((turn) => (turn.speaker === '' ? [] : [selection(turn.name, turn, coding(turn.name, `case ${turn.speaker}`))])),
    ...sentences.flatMap((placed) => {
      const codes = codesOf.get(placed.name)?.map(({ theme }) => coding(placed.name, `code ${theme}`)) ?? [];
      return codes.length === 0 ? [] : [selection(placed.name, placed, codes.join(''))];
    }),
    '</TextSource>',
    '</Sources>',
    '</Project>',
  ];
  return { xml: `${lines.join('\n')}\n`, text, path: `Sources/${source}.txt` };
}

/** What is known of a person, by variable; a variable that nobody has a value of is not declared. */
function knownOf({ speaker, role, organisation, title }: SpeakerRow, { names, of }: Attributes): ReadonlyMap<string, string> {
  const own = Object.hasOwn(of, speaker) ? (of[speaker] ?? {}) : {};
  const all = new Map([
    ['role', role],
    ['organisation', organisation.join('；')],
    ['title', title.join('；')],
    ...names.map((name) => [name, own[name] ?? ''] as const),
  ]);
  return new Map([...all].filter(([, content]) => content !== ''));
}

/** Nothing where there is nothing inside: the schema knows no empty lists. */
const wrapped = (tag: string, inside: readonly string[]): readonly string[] =>
  inside.length === 0 ? [] : [`<${tag}>`, ...inside, `</${tag}>`];

/** What it says: the definition, if there is one, then terms and rules. */
const code = (guid: string, name: string, says: string): string =>
  `<Code guid="${guid}" name="${escapeXml(name)}" isCodable="true"><Description>${escapeXml(says)}</Description></Code>`;

/** A stretch of the text, in characters. */
interface Placed {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The text of all turns, a label before each, and where turns and sentences stand in it. */
function composeText({ turns, sentences }: Tables) {
  const sentencesOf = groupBy(sentences, ({ turn }) => turn);
  const placedTurns: (Placed & { readonly speaker: string })[] = [];
  const placedSentences: Placed[] = [];
  let text = '';
  let length = 0;
  for (const { turn, speaker, text: said } of turns) {
    const label = speaker === '' ? '' : `${speaker}：`;
    const from = length + lengthOf(label);
    placedTurns.push({ name: `turn ${turn}`, speaker, from, to: from + lengthOf(said) });
    placedSentences.push(...placeSentences(said, from, sentencesOf.get(turn) ?? []));
    text += `${label}${said}\n`;
    length = from + lengthOf(said) + 1;
  }
  return { text, turns: placedTurns, sentences: placedSentences };
}

/** @throws Error for a sentence that is not in its turn: a fault of the tables. */
function placeSentences(said: string, from: number, sentences: readonly SentenceRow[]): readonly Placed[] {
  let [at, before] = [0, from];
  return sentences.map(({ sentence, text }) => {
    const start = said.indexOf(text, at);
    if (start < 0) throw new Error(`${sentence} is not in its turn`);
    const begin = before + lengthOf(said.slice(at, start));
    at = start + text.length;
    before = begin + lengthOf(text);
    return { name: sentence, from: begin, to: before };
  });
}

/** In Unicode characters, as the standard counts. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
