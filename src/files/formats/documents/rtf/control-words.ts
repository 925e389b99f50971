/** Destinations that are no text. */
export const SILENT = new Set(
  'colortbl info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst object themedata datastore listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl latentstyles colorschememapping bkmkstart bkmkend atnid atnauthor pntext pntxta pntxtb pnseclvl shpinst nonshppict mmathPr private userprops ftnsep ftnsepc aftnsep aftnsepc tc xe'.split(
    ' ',
  ),
);
/** Control words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
  }),
);

/** Destinations that are text although they are marked as ones that a reader may not know. */
export const KNOWN_STARRED = new Set(['shppict', 'listtext', 'fldrslt', 'ud', 'upr']);
