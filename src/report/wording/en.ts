import { type Line, line, type Written } from '../document.js';
import { notesOf, type Wording } from './zh.js';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const counted = (n: string, one: string): string => `${n} ${n === '1' ? one : `${one}s`}`;
/** The same with a number that opens or leads somewhere. */
const linked = (n: Written, one: string, many = `${one}s`): Line => line`${n} ${n.text === '1' ? one : many}`;

/** All words of the report in English. */
export const wordingEn: Wording = {
  language: 'en',
  htmlLanguage: 'en',
  and: ', ',
  semicolon: '; ',
  colon: ': ',
  full: '.',
  open: ' (',
  close: ')',
  between: ' ',
  titles: {
    findings: 'What the discussion shows',
    people: 'Who speaks',
    answers: 'Answers, section by section',
    keywords: 'Keywords',
    differences: 'Who speaks differently',
    themes: 'Themes',
    pairs: 'Words that occur together',
    charts: 'Further charts',
    newTerms: 'New terms',
    checks: 'Checks and warnings',
    method: 'How it was counted',
    transcript: 'Transcript',
    contents: 'Contents',
  },
  facts: (n) =>
    line`${linked(n.people, 'speaker')} · ${n.sections === 0 ? '' : `${plural(n.sections, 'section')}${n.automatic ? ' (automatic)' : ''} · `}${linked(n.turns, 'turn')} · ${linked(n.characters, 'character')}`,
  tier: { strong: 'strong', hint: 'hint', described: 'described' },
  reason: {
    passed: '',
    recounts: '',
    shuffling: 'shuffled speakers often give it too',
    few_turns: 'hangs on one turn or on one or two occurrences',
    few_sentences: 'fewer than 3 sentences',
    correction: 'q between the two thresholds',
    rate: 'does not pass correction',
    chance: '',
    untested: '',
  },
  role: {
    moderator: 'moderator',
    panelist: 'panelist',
    reporter: 'reporter',
    audience: 'audience',
    narrator: 'narrator',
    organisation: 'organisation',
    unknown: 'not stated',
  },
  sectionSource: { heading: '', moderator: 'automatic, opened by a question of whoever leads', automatic: 'automatic' },
  automatic: ' (automatic)',
  lead: 'Opening',
  themeSource: { codebook: 'settings', discovered: 'automatic' },
  auditKind: { person: 'person', organisation: 'organisation', word: 'word', theme: 'theme term', synonym: 'synonym', stop: 'stop word' },
  auditAskedBy: { settings: 'settings', text: 'introduction', dictionary: 'dictionary', found: 'found in the text' },
  nobody: 'unattributed',
  quoted: 'quoted',

  findings: {
    nothing: 'Nobody speaks, so there is nothing to conclude.',
    noWords: 'People speak, but no word of theirs can be counted: too little to test.',
    one: 'Only one person is counted: there is nobody to compare with.',
    everyone: (n) =>
      line`All ${n.speakers} speakers${n.withoutModerator ? ', the moderator aside,' : ''} share ${n.terms.text === '1' ? 'one word: ' : line`${n.terms} words; most often `}`,
    widest: (n) =>
      `No word is said by all ${n.speakers} speakers${n.withoutModerator ? ', the moderator aside' : ''}; most widely shared (by ${n.most}): `,
    apart: 'No word is said by two people.',
    topThemes: 'The themes talked about most are ',
    themeShare: (share) => line` (${share} of all sentences)`,
    themesProposed: ' The themes were proposed by the program; nobody has reviewed them.',
    strongWords: ' clearly says more often than the others: ',
    hintWords: ' has no strong word; most worth a second look: ',
    onlyHints: ': most worth a second look: ',
    elsewhere: (n, notes) => {
      const more = notesOf(notes, '; ');
      return line` (others ${n}${more.length === 0 ? '' : line`; ${more}`})`;
    },
    bracketed: (note) => (note.text === '' ? [] : line` (${note})`),
    robust: (held, of) =>
      of === 1
        ? `${held === 1 ? 'holds' : 'fails'} under the 1 other choice`
        : `holds under ${held === of ? 'all' : held === 0 ? 'none of' : `${held} of`} ${of} other choices`,
    otherSpeakers: (n) =>
      `The other ${plural(n, 'speaker')} have no word that is strong or worth a hint.`.replace(
        'The other 1 speaker have',
        'The other speaker has',
      ),
    moreSpeakers: (n) => `${plural(n, 'further speaker')} with words that are strong or worth a hint: see “Who speaks differently”.`,
    noStrongWords: (tests, hints) =>
      tests === '0'
        ? 'No word occurs often enough to compare the speakers: too little to test.'
        : `Of ${counted(tests, 'test')}, none shows a strong word of anybody${hints === 0 ? ', and none is worth a hint' : `; ${plural(hints, 'case')} may be called a hint`}.`,
    strongThemes: 'Clearly more about a theme than the others: ',
    hintThemes: 'Most worth a second look: ',
    of: (n, notes) => {
      const more = notesOf(notes, '; ');
      return line` of ${n} sentences${more.length === 0 ? '' : line` (${more})`}`;
    },
    optimistic: ' These themes were found in the same words, so the test is optimistic.',
    times: (n) => `${n}×`,
    with: ' with ',
    themePairs: 'Themes often talked about in one sentence: ',
    noThemePairs: 'No two themes are talked about in one sentence clearly more often than by chance.',
    uptake: 'Who brought it up, and who went on: ',
    introduced: (turn) => line` first, in turn ${turn}`,
    takenUp: '; later ',
    others: (n) => ` and ${plural(n, 'other')}`,
    orderFixed: ' But the order of speaking is the same in every section, planned or edited: first and later are not influence.',
    orderOpen: ' This is the order of the text, not influence.',
    limits: {
      intro: 'What these numbers do not show: ',
      turns: (speakers, most) =>
        line`${linked(speakers, 'speaker has', 'speakers have')} too few turns (at most ${most}) for shuffling to tell single words apart;`,
      words: (speakers, least) =>
        line`${linked(speakers, 'speaker has', 'speakers have')} fewer than ${least} counted words, so that counts are mostly chance;`,
      silent: (people) => line`${linked(people, 'person is', 'people are')} introduced and silent;`,
      warnings: (n) => line`reading gave ${linked(n, 'warning')}, see “Checks and warnings”;`,
      always: 'how often a word is said tells neither approval nor importance.',
    },
    noStrongThemes: 'Nobody’s weight on any theme is strong.',
    strongPairs: (passed, tested) =>
      line`Of ${tested} pairs of words tested, ${passed} occur together in at least 3 sentences and clearly more often than by chance`,
    closestPairs: '; the closest: ',
    noStrongPairs: (tested) =>
      `Of ${tested} pairs of words tested, none occurs together in at least 3 sentences and clearly more often than by chance.`,
    caution:
      'Only what the tables count is said here. “Strong” holds after correction for the number of tests. A difference that is not listed may still exist: this discussion alone cannot show it.',
  },
  people: {
    office: 'Organisation and title',
    caption: 'Speakers and their share of talk',
    balance: (n) =>
      line`${n.of === 'all' ? '' : 'Without the moderator, '}${n.people} people speak as much as ${n.effective} who share the time alike (Gini ${n.gini}${n.silent > 0 ? `; ${n.silent} silent` : ''}).`,
    note: 'Share of the characters of all attributed speech. Length is often a matter of format and editing: it tells neither importance nor fairness.',
  },
  answers: {
    note: 'Quotes are verbatim and chosen by their content; their numbers are found in the transcript. “Only here” means within the section.',
    topTerms: 'Main words',
    onlyHere: 'Only here',
    none: 'Nobody speaks.',
  },
  keywords: {
    caption: (shown, all) => `The ${shown} most frequent words (of ${all} different ones)`,
    none: 'No word is counted.',
    spread:
      'Clumping (DPnorm): 0 is evenly spread over the turns, 1 all in one turn; not given where a word is rarer than there are turns.',
    orderFixed:
      'The order of speaking is the same in every section, as planned or edited: who says a word first, and who later, says nothing about influence.',
    missing: 'What all others say and one does not',
    order: 'First and later are the order of the text: where the order of speaking was arranged, it is not influence.',
    everyone: (n) => `Said by all ${n.speakers}${n.withoutModerator ? ' (the moderator aside)' : ''}`,
    everyoneNone: 'No word is said by everyone.',
  },
  concordance: {
    title: 'In what words are the main terms said?',
    note: 'The most frequent term of each theme, then of all. A line is one occurrence, verbatim, with what stands beside it in the same turn, and the number of its sentence; in order of the discussion, the first of each person before a second of anybody.',
    more: (rest) => ` times, ${rest} more not listed`,
    all: ' times',
    brief: 'A line is one occurrence, verbatim, with what stands beside it in the same turn, and the number of its sentence.',
  },
  differences: {
    interval: '95% interval',
    times: 'Times',
    caption: (speaker) => `Words of ${speaker} against the others`,
    none: 'No word is strong or worth a hint.',
    tooFew: 'No word occurs often enough: too little to test.',
    onlyOne: 'only here',
    more: (n) => `${n} more in tables/keywords-by-speaker.csv.`,
    note: 'Each speaker against all others, in order of z (weighted log-odds). Times below 1: said less often than the others. Strong: holds after correction and shuffling, does not hang on one turn; what is said more also holds under some other choice of method. Hint: worth a second look, for the reason that the CSV gives. All other words are in the CSV only.',
    byChance: (n) =>
      line`${n.strong} strong; with the speakers shuffled over the turns of each section ${n.checked} times, ${n.byChance} words pass the same limit on average. `,
    testable: (turns, smallest) => line`${turns} turns; the smallest p that shuffling can give a word is ${smallest}.`,
    notTestable: (turns) => line`Only ${turns} turns: single words cannot be tested by shuffling.`,
    single: 'Only one person is counted: there is nobody to compare with.',
  },
  themes: {
    caption: 'Themes and their words',
    bySpeaker: 'Sentences of each speaker on each theme',
    bySection: 'Sentences of each section on each theme',
    none: 'There are no themes.',
    discovered:
      'These themes were proposed from the links between words; nobody has reviewed them. Edit them in suggestions.yaml and run again.',
    agreement: (rand) =>
      line`Divided again with 50 other seeds, the words fall into the same groups to this degree (mean adjusted Rand index, 1 always the same): ${rand}. Stability is the part of a theme’s words that the 50 divisions find together again.`,
    pairs: 'Themes that occur in the same sentence',
    pairsNone: 'No two themes occur together in a sentence clearly more often than by chance.',
    symbols: 'Strong, hint: against all other speakers, holding after correction or worth a second look; ↑ more, ↓ less.',
  },
  pairs: {
    totals: 'Sentences with A · B',
    caption: (shown) => `${plural(shown, 'pair')} of words that occur together more often than by chance`,
    none: (tested) =>
      tested === '0'
        ? 'No two words stand together often enough: too little to test.'
        : `Of ${tested} pairs tested, none passes correction or is worth a hint.`,
    note: 'The unit is the sentence. Dice, 0 to 1, is how regularly the two stand together; q is the corrected probability.',
  },
  newTerms: {
    found: (shown, all) => `New terms, found in the text and kept whole (${shown} of ${all})`,
    foundNote:
      'Nobody asked for them: the text says them together again and again, or their form makes them one word. Score, 0 to 1; none where a suffix or a form of address makes the term. Refuse one with not_words in the settings, all of them with found_terms: false or --no-found-terms.',
    proposed: (shown, all) => `New terms, only proposed and not joined (${shown} of ${all})`,
    proposedNote: 'Accept some with yuanzhuo accept, or write them under words in the settings, and run again.',
  },
  checks: {
    words: 'How words were cut',
    audit: 'Words that should be whole and are not always',
    allWhole: 'All words that should be whole are whole.',
    more: (n) => `${n} more in tables/segmentation-audit.csv.`,
    auditNote:
      'Mostly it is part of a longer word (模型 in 语言模型), which is no mistake; where it was really cut wrong, name the word under words in the settings.',
    warnings: 'Warnings',
    noWarnings: 'No warnings.',
    line: (line) => `Line ${line}: `,
  },
  reading: {
    title: 'How speakers were recognised',
    inDoubt: (doubts) =>
      `${plural(doubts, 'place')} may have been read wrongly, those that matter most first. Write the line that is shown into the settings (the .yaml of the same name beside the transcript) and run again.`,
    lines: (lines) => `Line ${lines}: `,
    inSettings: ' In the settings: ',
    share: (percent) => ` (${percent}% of the characters)`,
    more: (doubts) => `${plural(doubts, 'further place')} in run.json.`,
    caption: 'Forms of labels, learned from the file',
    columns: { pattern: 'Form', count: 'Count', names: 'Labels' },
    byFormat: 'no marks: told by the file format, bold type or a line of its own',
    andMore: (names) => ` … (${names})`,
    aside: 'Not taken for speech: ',
    taken: 'Taken out when the file was read: ',
    counted: (kind, count) => `${kind} (${count})`,
    asideKind: {
      mark: 'stage directions, dates and rules',
      field: 'time, place and the like',
      'lead-in': 'prose around quoted speech',
      markup: 'marks',
    },
    removedKind: {
      markup: 'formatting',
      'front matter': 'front matter',
      comment: 'comments',
      caption: 'captions',
      link: 'links',
      sign: 'icons',
      page: 'page headers, footers and numbers',
      translation: 'translations',
      data: 'data fields',
    },
  },
  otherChoices: {
    title: 'Do the main findings hold under other choices?',
    finding: 'Finding',
    choices: {
      turns_as_units: 'Turns as units',
      fillers_counted: 'Fillers count',
      singles_counted: 'Single characters count',
      minimum_2: 'At least 2 times',
      minimum_5: 'At least 5 times',
      without_longest_turn: 'Without the longest turn',
      moderator_reversed: 'Moderator in or out reversed',
    },
    holds: 'holds',
    fails: 'fails',
    note: 'Blank: the choice cannot matter to it. How it is computed again stands in “How it was counted”; each p is in tables/robustness.csv.',
    more: (n) => `${counted(n, 'further finding')} there.`,
  },
  method: {
    balance:
      'Talk is measured in characters. Gini is 0 where all speak alike and 1 where one speaks alone; “as much as so many who share the time alike” is e to the entropy of their shares. Who is there and silent is included; below three people nothing is given.',
    robustnessTable: 'finding by finding',
    counted: (n) =>
      line`${n.named ? 'Attributed speech' : 'The text, which names no speakers,'} has ${n.characters} characters in ${n.sentences} sentences; without punctuation, numbers, single characters, function words, fillers, names and forms of address, ${n.words} content words are counted.`,
    moderatorOut: 'The moderator is left out of the counts of words and themes.',
    quotedOut: 'Speech told in prose is left out of the counts of words and themes.',
    sections:
      'Sections: the text has no headings, so the program places them. Each begins with a turn: where whoever leads takes the floor, thanks or asks, where the words change, and so that sections are of ordinary length. Their titles are the question, or the terms said more there than elsewhere. They are signposts for reading, not the structure of the text; the setting automatic_sections: false leaves them out.',
    words: (n) =>
      `Words of each speaker: every word that occurs at least ${n.minimum} times, each speaker against all others, ${n.tests} tests in all (G²; Fisher’s exact test where an expected count is below 5), corrected together after Benjamini and Hochberg. ` +
      `Strong: q < ${n.strong}, at least 3 times, not in one turn only, and surviving the shuffling. Hint: q < ${n.hint}, or z > 1.96 and at least 3 times. Words of one turn are not independent, so q is optimistic; therefore the speakers are shuffled over the turns of each section to see how much the same tests find where there is nothing, and only what gives fewer than one false find in ten is strong.`,
    pairs: (n) => `Pairs: words in the same sentence, ${n.tested} pairs tested (G², one-sided, corrected alike), ${n.passed} passed.`,
    discovered: (n) =>
      `Finding themes: words that stand in the same sentence or in neighbouring ones more often than by chance are linked, and the links divided into groups (Louvain). This is done with ${n.seeds} seeds and the division taken that agrees best with the others; mean adjusted Rand index ${n.agreement}.`,
    themes:
      'Themes: a sentence that holds a word of a theme, or meets one of its rules, belongs to it, and may belong to several. Shares have a 95% Wilson interval; speakers are compared with all others by Fisher’s exact test.',
    robustness: (table) =>
      line`Other choices: every headline finding is computed again as somebody else might have done it (fillers or single characters count too, a word must occur 2 or 5 times, turns are the unit of what stands together, the longest turn of the speaker or of all is left out, the moderator is left out where counted or the other way round), wherever that can matter to it. It holds where the direction is the same and p is no larger than what passed correction before; nothing is shuffled again. The answers, ${table}, stand in “Checks and warnings”, item by item in tables/robustness.csv.`,
    files:
      'All figures are in tables/, the meaning of each column in tables/datapackage.json; the sentences behind each figure are named by id (s12.3: the third of turn 12).',
    run: 'This run',
    facts: {
      file: 'Transcript',
      format: 'Encoding',
      sha256: 'SHA-256',
      engine: 'Segmenter',
      dictionary: 'Dictionary hash',
      version: 'Program',
      seed: 'Seed',
      thresholds: 'Thresholds',
    },
    product: (version) => `Yuanzhuo (圆桌) ${version}`,
    bytes: (encoding, bytes) => `${encoding}, ${bytes} bytes`,
    limits: (strong, hint) => `strong q < ${strong}, hint q < ${hint}`,
  },
  evidence: {
    count: (n) => `count ${n}`,
    sentences: (n) => plural(n, 'sentence'),
    more: (n) => `${plural(n, 'further sentence')}: `,
    close: 'Close',
    open: (about) => `${about}: see the sentences`,
    title: 'Sentences',
  },
  skip: 'Skip to the report',
};
