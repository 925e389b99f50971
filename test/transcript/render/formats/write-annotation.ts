import { escapeXml, type Piece, type Talk, textFile, type WriteFormat } from './talk.js';

/** Annotation of recordings and text: tiers and utterances with times. */

interface Tier {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

function tiersOf({ turns }: Talk): readonly Tier[] {
  const names = [...new Set(turns.map(({ speaker }) => speaker))];
  return names.map((name) => ({ name, pieces: turns.filter(({ speaker }) => speaker === name).flatMap(({ pieces }) => pieces) }));
}

const lastOf = ({ turns }: Talk): number => (turns.at(-1)?.end ?? 0) + 1;

export const writeTextGrid: WriteFormat = (talk) => {
  const end = lastOf(talk);
  const tiers = tiersOf(talk).map(({ name, pieces }, i) => {
    const intervals = fillGaps(pieces, end);
    const rows = intervals.map(
      (piece, j) =>
        `        intervals [${j + 1}]:\n            xmin = ${piece.start}\n            xmax = ${piece.end}\n            text = "${piece.text.replace(/"/g, '""')}"`,
    );
    return `    item [${i + 1}]:\n        class = "IntervalTier"\n        name = "${name}"\n        xmin = 0\n        xmax = ${end}\n        intervals: size = ${intervals.length}\n${rows.join('\n')}`;
  });
  const head = `File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\nxmax = ${end}\ntiers? <exists>\nsize = ${tiers.length}\nitem []:`;
  return textFile('TextGrid', `${head}\n${tiers.join('\n')}\n`);
};

/** An interval tier has no gaps: silence is an empty interval. */
function fillGaps(pieces: readonly Piece[], end: number): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const from = all.at(-1)?.end ?? 0;
    if (piece.start > from) all.push({ text: '', start: from, end: piece.start });
    all.push(piece);
  }
  const from = all.at(-1)?.end ?? 0;
  return from < end ? [...all, { text: '', start: from, end }] : all;
}

export const writeEaf: WriteFormat = (talk) => {
  const slots: string[] = [];
  const slot = (seconds: number): string => {
    slots.push(`<TIME_SLOT TIME_SLOT_ID="ts${slots.length + 1}" TIME_VALUE="${seconds * 1000}"/>`);
    return `ts${slots.length}`;
  };
  let id = 0;
  const tiers = tiersOf(talk).map(({ name, pieces }) => {
    const annotations = pieces.map(
      ({ text, start, end }) =>
        `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${++id}" TIME_SLOT_REF1="${slot(start)}" TIME_SLOT_REF2="${slot(end)}"><ANNOTATION_VALUE>${escapeXml(text)}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`,
    );
    return `<TIER LINGUISTIC_TYPE_REF="default-lt" PARTICIPANT="${escapeXml(name)}" TIER_ID="${escapeXml(name)}">${annotations.join('')}</TIER>`;
  });
  const order = `<TIME_ORDER>${slots.join('')}</TIME_ORDER>`;
  const type = '<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>';
  const head =
    '<?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT AUTHOR="" DATE="2031-05-06T10:00:00+08:00" FORMAT="3.0" VERSION="3.0"><HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>';
  return textFile('eaf', `${head}${order}${tiers.join('')}${type}</ANNOTATION_DOCUMENT>`);
};

/** CHAT: three letters for everybody, and an utterance ends in a blank and one of three signs; times stand between two control characters, which copies often lose. */
export const writeCha: WriteFormat = (talk, dice) => {
  const bullet = dice.pick(['', '\u0015']);
  const names = [...new Set(talk.turns.map(({ speaker }) => speaker))];
  const code = (name: string): string => `S${String(names.indexOf(name) + 1).padStart(2, '0')}`;
  const participants = names.map((name) => `${code(name)} ${name.replace(/ /g, '_')} Participant`).join(', ');
  const ids = names.map((name) => `@ID:\tzho|talk|${code(name)}|||||Participant|||`);
  const lines = talk.turns.flatMap(({ speaker, pieces }) =>
    pieces.map(({ text, start, end }) => {
      const sign = /[？?]$/.test(text) ? '?' : /[！!]$/.test(text) ? '!' : '.';
      return `*${code(speaker)}:\t${text.replace(/[。！？!?]+$/, '')} ${sign} ${bullet}${start * 1000}_${end * 1000}${bullet}`;
    }),
  );
  return textFile(
    'cha',
    ['@UTF8', '@Begin', '@Languages:\tzho', `@Participants:\t${participants}`, ...ids, ...lines, '@End', ''].join('\n'),
  );
};

export const writeTei: WriteFormat = ({ title, turns }) => {
  const names = [...new Set(turns.map(({ speaker }) => speaker))];
  const people = names.map((name, i) => `<person xml:id="p${i + 1}"><persName>${escapeXml(name)}</persName></person>`);
  const said = turns.map(
    ({ speaker, pieces }) =>
      `<u who="#p${names.indexOf(speaker) + 1}">${pieces.map(({ text }) => `<seg>${escapeXml(text)}</seg>`).join('')}</u>`,
  );
  const header = `<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>${people.join('')}</listPerson></particDesc></profileDesc></teiHeader>`;
  return textFile(
    'xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh">${header}<text><body><div>${said.join('\n')}</div></body></text></TEI>`,
  );
};
