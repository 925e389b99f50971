import { writeInteger } from '../../charts/write-number.js';
import { type Line, line, type Written } from '../document.js';
import { notesOf, some, type Wording } from './zh.js';

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
    overview: 'Overview',
    statements: 'Core statements',
    quotable: 'Quotable lines',
    comparisons: 'Together, apart, in reply',
    facts: 'Facts named',
    findings: 'What the words show',
    people: 'Speakers',
    answers: 'Answers by section',
    keywords: 'Frequent words',
    differences: 'Distinctive words by speaker',
    reference: 'Words used more than in the reference',
    groups: 'Differences between groups',
    themes: 'Themes',
    pairs: 'Words used together',
    charts: 'More charts',
    newTerms: 'New terms',
    checks: 'Checks and warnings',
    method: 'Methods',
    transcript: 'Transcript',
    contents: 'Contents',
  },
  facts: (n) =>
    line`${linked(n.people, 'speaker')} · ${n.sections === 0 ? '' : `${plural(n.sections, 'section')}${n.automatic ? ' (automatic)' : ''} · `}${linked(n.turns, 'turn')} · ${linked(n.characters, 'character')} of attributed speech`,
  tier: { strong: 'strong', hint: 'tentative', described: 'descriptive' },
  mark: { general: 'general word', given: 'given by the question', inContext: 'read in context' },
  role: {
    moderator: 'moderator',
    panelist: 'panelist',
    reporter: 'reporter',
    audience: 'audience',
    narrator: 'narrator',
    organisation: 'organisation',
    unknown: 'not stated',
  },
  sectionSource: { heading: '', moderator: 'automatic, placed by questions and invitations to speak', automatic: 'automatic' },
  automatic: ' (automatic)',
  lead: 'Before the first section',
  themeSource: { codebook: 'settings', discovered: 'automatic' },
  auditKind: { person: 'person', organisation: 'organisation', word: 'word', theme: 'theme term', synonym: 'synonym', stop: 'stop word' },
  auditAskedBy: { settings: 'settings', text: 'introduction', dictionary: 'built-in dictionary', found: 'found in the text' },
  nobody: 'unattributed',
  quoted: 'reported speech',

  findings: {
    nothing: 'Nobody speaks, so there are no findings.',
    noWords: 'People speak, but none of their words can be counted, so nothing can be tested.',
    noFindings: 'No difference between people or sections was found. That does not mean that there is none.',
    one: 'Only one speaker is counted, so there is nobody to compare with.',
    apart: (n) => `No word is used by all ${n.speakers} speakers${n.withoutModerator ? ' (moderator not counted)' : ''}.`,
    topThemes: 'Most discussed themes: ',
    themeShare: (count, share) => line` (${count}, ${share} of all)`,
    themesProposed: ' The themes were found automatically and have not been checked by a person.',
    strongWords: ' uses these words clearly more often than the others: ',
    hintWords: ' may mention more often than the others ',
    ending: (head) => `words ending in “${head}”`,
    reason: {
      because: (meaning, finds) => `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}. ${finds}.`,
      find: (n) =>
        `“${n.item}”${n.q === '' ? '' : `: q ${n.q}`}${n.recounts ? `, holds under ${n.held} of ${n.recounts} other counting rules` : ''}`,
    },
    inLonger: (n) =>
      `within longer words ${[n.own > 0 ? `the speaker ${plural(n.own, 'more time')}` : '', n.others > 0 ? `others ${plural(n.others, 'more time')}` : ''].filter((part) => part !== '').join(', ')}`,
    alone: 'Frequent words that one speaker alone mentions: ',
    by: (speaker, times) => line` (${speaker}, ${times})`,
    sectionThemes: 'Most discussed theme by section: ',
    inSection: (section) => line`“${section}”: `,
    moreSections: (n) => ` ${plural(n, 'more section')} not listed.`,
    headed: (head, words, more) => line`words ending in ${head} (${words}${more ? ' …' : ''})`,
    elsewhere: (n, notes) => {
      const more = notesOf(notes, '; ');
      return line` (others ${linked(n, 'time')}${more.length === 0 ? '' : line`; ${more}`})`;
    },
    bracketed: (notes) => line` (${notesOf(notes, '; ')})`,
    otherSpeakers: (n) =>
      n === 1
        ? 'One speaker has no word that stands out, strong or tentative, or only general ones.'
        : `${n} speakers have no words that stand out, strong or tentative, or only general ones.`,
    moreSpeakers: (n) => `${plural(n, 'more speaker')} with strong or tentative words: see “Distinctive words by speaker”.`,
    noStrongWords: (tests, hints) =>
      tests === '0'
        ? 'All words are too rare to compare the speakers.'
        : `Of ${counted(tests, 'speaker–word combination')} tested, none shows a word used more by one speaker at the level of strong evidence (general words aside); ${hints === 0 ? 'none is tentative either' : `${hints} ${hints === 1 ? 'is' : 'are'} tentative`}.`,
    strongTheme: ' clearly discusses more than the others ',
    hintTheme: ' may discuss more than the others ',
    of: (n, of, notes) => {
      const more = notesOf(notes, '; ');
      return line` ${n} (of ${of}${more.length === 0 ? '' : line`; ${more}`})`;
    },
    mainly: (words) => line`words in these: ${words}`,
    times: (n) => plural(n, 'time'),
    with: ' and ',
    noThemePairs: 'No two themes share more sentences than if sentences were drawn anew within turns.',
    uptake: (moderated) => `First and later mentions${moderated ? ' (without the moderator)' : ''}: `,
    introduced: (turn) => line` mentions it first, in turn ${turn}`,
    takenUp: '; later ',
    others: (n) => ` and ${plural(n, 'other')}`,
    orderOpen: ' This is only the order in the text. The order does not show influence.',
    limits: {
      intro: 'Limits of these numbers: ',
      turns: (speakers) =>
        line`${linked(speakers, 'speaker has', 'speakers have')} too few turns: exchanging them with others shows nothing, so they are not tested and only described;`,
      words: (speakers, least) =>
        line`${linked(speakers, 'speaker has', 'speakers have')} fewer than ${least} counted words, so counts vary by chance;`,
      silent: (people) => line`${linked(people, 'person is', 'people are')} introduced but silent;`,
      warnings: (n) => line`${linked(n, 'warning')}: see “Checks and warnings”;`,
      always: 'counts show neither approval nor importance.',
    },
    noStrongThemes: 'No speaker discusses a theme clearly more than the others (none reaches “strong”).',
    noStrongPairs: (tested) =>
      `Of ${tested} pairs of words that share a sentence, none is strong (at least 3 sentences, in two turns or more, and more than if sentences were drawn anew within turns).`,
    caution: (meaning) =>
      `Only what the tables count is reported here. Words are counted as segmented, longer words apart (智能手机 is no 手机), so a search may find more. Strong: ${meaning.strong}. Tentative: ${meaning.hint}. Descriptive: ${meaning.described}. A difference that is not listed may still exist.`,
  },
  overview: {
    people: 'Speakers: ',
    questions: 'What was asked',
    core: 'One statement of each',
    quotes: 'Quotable lines',
    verbatim:
      'All of this is verbatim (without a connective, the number of a point, a greeting or an introduction at the beginning), chosen by the program, and nothing is summed up.',
    numbers: 'Counts show who mentions what more often, not who is for or against it, or what matters more.',
    unquoted: (people, { more }) =>
      line`What ${people}${more > 0 ? ` and ${plural(more, 'other')}` : ''} said is to be read in context; excerpts are under “Core statements”.`,
    inContext: (marked) =>
      `${plural(marked, 'passage')} in this report ${marked === 1 ? 'is' : 'are'} marked “read in context”: by the program’s estimate they may be unclear alone, or wrongly recognised. Open the number and read what stands around before quoting.`,
  },
  statements: {
    note: 'One or two passages of each person, chosen from the whole discussion, verbatim (a connective, the number of a point, a greeting or an introduction at the beginning is left out).',
  },
  comparisons: {
    caption: 'Verbatim passages side by side. The same words are not the same opinion, and different words are no disagreement.',
    note: 'Verbatim passages side by side (a connective, the number of a point, a greeting or an introduction at the beginning is left out). The same words are not the same opinion, and different words are no disagreement; what is not listed may have been contested all the same.',
    kinds: {
      'same terms': { title: 'Said by several', note: 'Different people, the same words; the most similar passages first.' },
      'different answers': {
        title: 'One question, the two with the most different words',
        note: 'Of each question the two answers with the fewest words in common; of each the passage that looks most like an answer and has words that the other does not say.',
      },
      'different figures': {
        title: 'Different figures for one thing',
        note: 'They may be about two things, or one may be wrong: check the passages.',
      },
    },
  },
  quotable: { note: 'Short and pointed passages that can stand alone. Click the number to check the context before quoting.' },
  factual: {
    note: 'Figures, names, questions and next steps as read from the sentences, each with its place. What cannot be read with confidence is left out, so this is not all.',
    figures: 'Figures',
    days: 'Days',
    sentence: 'Sentence',
    names: 'Names',
    replies: 'Where somebody mentions or answers somebody',
    questions: 'Questions asked',
    commitments: 'Promises and next steps',
    unanswered: ' (no answer was found in the turns that follow)',
    answer: ' → ',
    moreNames: (most) => `Of each kind the ${most} most frequent; all are in tables/mentions.csv.`,
    more: (number, file) => `${number} more in ${file}.`,
    kinds: { person: 'People', organisation: 'Organisations', place: 'Places', work: 'Works', product: 'Products' },
    relations: { agree: 'agrees', disagree: 'disagrees', add: 'adds', refer: 'refers', thanks: 'thanks', ask: 'asks' },
  },
  people: {
    office: 'Organisation and title',
    notCounted: 'words not counted',
    caption: 'Speakers and their share of talk',
    balance: (n) =>
      line`${n.of === 'all' ? '' : 'Without the moderator: '}${n.people} people. Talk is as balanced as if ${n.effective} people spoke equally (Gini coefficient ${n.gini}; 0 is fully equal${n.silent > 0 ? `; ${n.silent} silent` : ''}).`,
    note: 'Share of the characters of all attributed speech. Length often depends on format and editing. It does not measure importance or fairness.',
  },
  answers: {
    note: 'Quotes are verbatim and chosen automatically by their content; their numbers lead to the transcript. “Only this speaker” applies within the section.',
    topTerms: 'Main words',
    onlyHere: 'Only this speaker',
    none: 'Nobody speaks.',
    inText: (sentences) => line`No passage was taken out here; the words are in the text: ${sentences}.`,
  },
  keywords: {
    caption: (shown, all) => `The ${shown} most frequent words (of ${all} different ones)`,
    none: 'No word is counted.',
    spread:
      'Concentration (DPnorm): 0 is evenly spread, 1 is all in one turn; not computed for words that occur less often than there are turns.',
    orderFixed: 'The order of speaking is the same in every section (arranged in advance or edited). The order does not show influence.',
    missing: 'Words that all others use and one speaker does not (moderator not counted)',
    order: 'First and later are only the order in the text. The order does not show influence.',
    everyone: (n) => `Words used by all ${n.speakers} speakers${n.withoutModerator ? ' (moderator not counted)' : ''}`,
    everyoneNone: 'No word is used by everyone.',
  },
  concordance: {
    title: 'In what contexts do the main words occur?',
    note: 'The most frequent word of each theme, then of the whole discussion. Each line is one occurrence, verbatim: the word, the text beside it in the same turn, and the sentence number. In order of the discussion, with the first of each speaker before others.',
    more: (rest) => ` times, ${rest} more not listed`,
    all: ' times',
    brief: 'Each line is one occurrence, verbatim: the word, the text beside it in the same turn, and the sentence number.',
  },
  differences: {
    interval: '95% CI',
    times: 'Ratio',
    caption: (speaker) => `Distinctive words of ${speaker}, compared with the others`,
    none: 'No distinctive words, strong or tentative.',
    tooFew: 'All words are too rare to be tested.',
    onlyOne: 'only here',
    more: (n) => `${n} more in tables/keywords-by-speaker.csv.`,
    note: (meaning) =>
      `Each speaker compared with all others, the strongest first. Strong: ${meaning.strong}. Tentative: ${meaning.hint}. All other words, and words used less than by others, are in the CSV only. Intervals are widened by the design effect (words of one turn belong together, so that counts vary more than independent ones). General words: any discussion says them. Given by the question: the title, a heading or a question says them already.`,
    byChance: (n) =>
      line`${n.strong} strong; in ${n.checked} random permutations of the speakers, ${n.byChance} words on average reach the same limit. `,
    notTestable: (turns) => line`${linked(turns, 'turn')}: exchanging so few with others shows nothing, so nothing is tested.`,
    noMap: (p) =>
      `There is no map of whose words are similar: with permuted speakers frequent words differ as much (p = ${p}), so its distances would be chance.`,
    heads: (speaker) => `Words with the same ending, counted as one, of ${speaker}, compared with the others`,
    single: 'Only one speaker is counted, so there is nobody to compare with.',
  },
  reference: {
    of: ({ kind, name, texts, words, left_out, copies }) => {
      const out = left_out.length === 0 ? '' : ` ${some(left_out).join(', ')} is this very discussion and was left out.`;
      const again =
        copies.length === 0
          ? ''
          : ` ${plural(copies.length, 'copy', 'copies')} of others ${copies.length === 1 ? 'was' : 'were'} counted once.`;
      const size = `${plural(texts ?? 0, 'text')} with ${writeInteger(words)} counted words`;
      const cut = 'cut by the same segmenter and dictionary, and searched for the new terms of this discussion';
      switch (kind) {
        case 'folder':
          return `Reference: the folder “${name}”, ${size}, ${cut}.${out}${again}`;
        case 'corpus':
          return `Reference: the corpus “${name}”, ${size}, ${cut}.${out}${again}`;
        case 'list':
          return `Reference: the frequency list “${name}”, ${writeInteger(words)} counted words. Another program has cut it, so words of both sides may be cut differently; words that it lacks cannot be compared.`;
        case 'dictionary':
          return `Reference: the counts in the dictionary of the segmenter (${name}), ${writeInteger(words)} counted words. It does not say of which texts and years; more than half of its words have a placeholder of 2 or 3, and cannot be compared, like those that it lacks. It gives a rough idea of how far this discussion is from general written language.`;
      }
    },
    how: ({ graded, strong, hint }) =>
      `Times: rate per 1,000 words in this discussion over that in the reference, ordered by the lower end of the 95% CI; listed are words whose whole interval is above 1. ${
        graded
          ? `Words of one turn, and of one text, belong together, so counts are divided by their design effects; q is p corrected for all different words of both sides. Strong: q < ${strong}; tentative: q < ${hint}; words said fewer than 3 times or in one turn are not tested.`
          : 'A reference of fewer than 10 texts, or of frequencies alone, does not show how much discussions differ anyway, so words are only described; intervals are widened by the design effect of this discussion only.'
      }`,
    caption: 'Words used more than in the reference',
    times: 'Times',
    interval: '95% CI',
    onlyHere: 'not in the reference',
    none: 'No word is used more than in the reference with its whole interval above 1.',
    unknown: (count, terms) =>
      `The reference has no figure for ${count} words: ${terms.join(', ')}${count === String(terms.length) ? '' : ' …'}.`,
  },
  groups: {
    how: ({ strong, hint }) =>
      `People are grouped by group_by of the settings, and each group is compared with the others; the moderator, and people of whom nothing is given, are in none. Intervals take people as the unit: what one person says belongs together, so counts are divided by the design effect. Test: people are dealt anew into groups of the same sizes, each with all that they say; counted is in how many ways the difference is as large. q estimates the share that is there by chance; strong q < ${strong}, tentative q < ${hint}. Where more than one in twenty ways gives as small a q anywhere in the table, all of it may be chance, and nothing is strong. What a group says fewer than 3 times, or one person of it alone, is not tested.`,
    sizes: (groups) => {
      const few = groups.filter(({ ways }) => ways <= 20).map(({ group }) => `“${group}”`);
      const shown = groups.slice(0, 12).map(({ group, people }) => `“${group}” ${people}`);
      return `People by group: ${shown.join(', ')}${groups.length > 12 ? `; ${groups.length} groups in all` : ''}.${few.length === 0 ? '' : few.length === groups.length ? ' All groups have too few people (to be chosen in 20 ways or fewer): whether they differ cannot be told, and they are only described.' : ` ${some(few).join(', ')}: too few people in the group or in the others (20 ways or fewer); whether it differs cannot be told, and it is only described.`}`;
    },
    rates: 'Rate · others',
    times: 'Times',
    interval: '95% CI',
    themes: 'Sentences on each theme by group (rate: share of sentences)',
    words: 'Words that a group uses more than the others (rate: per 1,000 words)',
  },
  themes: {
    caption: 'Themes and their words',
    bySpeaker: 'Sentences of each speaker on each theme',
    bySection: 'Sentences of each section on each theme',
    none: 'There are no themes.',
    discovered:
      'The themes were found automatically from the links between words and have not been checked by a person. To change them, edit suggestions.yaml, save it beside the transcript under the same name with .yaml, and run again.',
    agreement: (rand) =>
      line`Divided again with 50 seeds, the words fall into the same groups to this degree (mean adjusted Rand index; 1 is always the same): ${rand}. Stability is the part of a theme’s words that these 50 divisions find together again.`,
    noTheme: 'no theme',
    uncoded: (sentences, share) =>
      line`${linked(sentences, 'sentence')}, ${share} of those counted, belong to no theme; tables/uncoded-sentences.csv lists them.`,
    pairs: 'Co-occurrence of themes (same sentence)',
    pairsNone: 'No two themes share more sentences than if sentences were drawn anew within turns.',
    symbols: 'Strong, tentative: evidence that the speaker discusses it more than all others, explained under “Methods”.',
  },
  pairs: {
    totals: 'Sentences with A · B',
    caption: (shown) => `${plural(shown, 'pair')} of words in one sentence more often than expected`,
    none: (tested) =>
      tested === '0' ? 'Words co-occur in too few sentences to be tested.' : `Of ${tested} pairs tested, none is strong or tentative.`,
    note: 'The unit is the sentence. Expected: common sentences on average if the sentences of each word were drawn anew within its turns, so that a turn about one thing is no link. q is the estimated share of such pairs by chance, the lower the more reliable. The Dice coefficient, 0 to 1, is higher where two words more regularly share a sentence.',
  },
  newTerms: {
    found: (shown, all) => `New terms, merged (${shown} of ${all})`,
    foundNote:
      'Merged automatically: the text repeats them as one, or they are formed like one word. Score: 0 to 1; none for a term made by a suffix or a form of address. To undo one, add it to not_words in the settings; to undo all, write found_terms: false or use --no-found-terms.',
    proposed: (shown, all) => `New terms, suggested only and not merged (${shown} of ${all})`,
    proposedNote: 'To use a term, run npx yuanzhuo accept or add it to words in the settings, then run again.',
    variants: (shown, all) => `Probably one word in different spellings, suggested only and not merged (${shown} of ${all})`,
    variantsNote:
      'They sound the same or nearly so and may be misheard or mistyped, or may be two words after all: click a count to check the sentences. To merge them, run npx yuanzhuo accept or add them to synonyms in the settings, then run again; the spelling you name is the one that is kept.',
  },
  checks: {
    words: 'How words were cut',
    limits: 'Differences not found, and limits of the numbers',
    audit: 'Terms not kept whole',
    allWhole: 'All terms that should be kept whole are whole.',
    more: (n) => `${n} more in tables/segmentation-audit.csv.`,
    auditNote:
      'Mostly the term is part of a longer word (模型 in 语言模型), which is not a mistake. If it was really cut wrong, add it to words in the settings.',
    warnings: 'Warnings',
    noWarnings: 'No warnings.',
    line: (line) => `Line ${line}: `,
  },
  reading: {
    title: 'How speakers were recognised',
    inDoubt: (doubts) =>
      `${plural(doubts, 'place')} may have been read wrongly, the most important first. Copy the line shown into the settings (the .yaml of the same name beside the transcript) and run again.`,
    lines: (lines) => `Line ${lines}: `,
    inSettings: ' In the settings: ',
    share: (percent) => ` (${percent}% of the characters)`,
    more: (doubts) => `${plural(doubts, 'further place')} in run.json.`,
    caption: 'Forms of labels, learned from the file',
    columns: { pattern: 'Form', count: 'Count', names: 'Labels' },
    byFormat: 'no marks: recognised by the file format, bold type or a line of its own',
    andMore: (names) => ` … (${names})`,
    aside: 'Not taken for speech: ',
    taken: 'Taken out when the file was read: ',
    counted: (kind, count) => `${kind} (${count})`,
    asideKind: {
      mark: 'stage directions, dates and rules',
      field: 'time, place and the like',
      'lead-in': 'text that introduces quoted speech',
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
    title: 'Do findings hold under other counting rules?',
    finding: 'Finding',
    choices: {
      turns_as_units: 'Turns as units',
      without_longest_turn: 'Without the longest turn',
      moderator_reversed: 'Moderator included/excluded',
    },
    holds: 'holds',
    fails: 'does not hold',
    note: 'Blank: the rule does not affect the finding, or leaves too little data. How findings are recounted: see “Methods”; each p is in tables/robustness.csv.',
    more: (n) => `${counted(n, 'more finding')} there.`,
  },
  method: {
    balance:
      'Balance: talk is measured in characters. The Gini coefficient is 0 where all speak equally and 1 where one person says everything. Effective speakers: the number of people who, speaking equally, would be as balanced (from the entropy of the shares). People who are present and silent are included; not computed for fewer than three people.',
    robustnessTable: 'finding by finding',
    counted: (n) =>
      line`${n.named ? 'Attributed speech' : 'The text, which names no speakers,'} has ${n.characters} characters in ${n.sentences} sentences. Without punctuation, numbers, single characters, function words, stop words, fillers, names and forms of address, ${n.words} words are counted.`,
    moderatorOut: 'The moderator is left out of the counts of words and themes.',
    quotedOut: 'Reported speech is left out of the counts of words and themes.',
    sections:
      'Sections: the transcript has no headings, so the program places them. Each section starts with a turn, where the moderator takes the floor, thanks or asks, or where the words change, and sections are kept to an ordinary length. Titles are the moderator’s question, or words used more there than elsewhere. They are an aid to reading, not the structure of the text; the setting automatic_sections: false leaves them out.',
    words: (n) => [
      `Distinctive words, what is tested: of every word that occurs at least ${n.minimum} times, whether a speaker uses it more than all others, ${n.tests} speaker–word combinations in all. A word is tested that the speaker says at least 3 times in at least 2 turns (Rao–Scott: counts are divided by the design effect, as words of one turn are not independent). Words with the same ending, counted as one, and themes are tested in the same way, each as a family of their own.`,
      'What chance gives: the speakers are permuted over the turns of each section (in long sections over turns of like length), and the same tests are made again, for all speakers together. What the permutations find on average, divided by what was found, is q: the estimated share that is there by chance.',
      `Grades: strong, q < ${n.strong}: ${n.meaning.strong}. Tentative, q < ${n.hint}: ${n.meaning.hint}. Descriptive: ${n.meaning.described}. Words used less than by the others are only described.`,
      'General words are those that any discussion says (问题, 方式), learned from many discussions and checked by eye. They are counted and tested like all others and marked in the tables; the main findings, the chart and slide of distinctive words and the names of themes leave them out. Words that the settings ask for are never general. Words that the title, a heading or the question says already are marked “given by the question” and come after others of the same level.',
    ],
    pairs: (n) =>
      `Co-occurrence: ${n.tested} pairs of words share a sentence. A turn is about one thing, so its words share sentences anyway; the question is how many they would share if the sentences of each word were drawn anew within its turns (exact test). ${n.passed} are strong: by the same q, in at least 3 sentences and two turns. Pairs of one turn only are described.`,
    discovered: (n) =>
      `Finding themes: words that are said in the same stretches and in the same or neighbouring sentences are linked, and the links are divided into clusters (Louvain); a word that stands near the other members no more often than by chance is left out. A sentence belongs to a theme if it has a word of the theme’s name, or another word of the theme close to one; a word that is said all over the discussion does not decide alone. This is done with ${n.seeds} seeds, and the division that agrees best with the others is used; mean adjusted Rand index ${n.agreement}.`,
    themes:
      'Themes: with a codebook, a sentence that contains a word of a theme, or meets one of its rules, belongs to it, and may belong to several. Shares have a 95% CI (Wilson, widened by the design effect); speakers are compared with all others as for words, with sentences as units.',
    robustness: (table) =>
      line`Counting rules: every main finding is recounted under other rules: turns as units; without the longest turn of the speaker or of all; with the moderator included or excluded. Only rules that can affect the finding are used. It holds where the same test gives a p no larger than the original limit; the permutations are not repeated. Grades do not change by it. The results, ${table}, are in “Checks and warnings”, and item by item in tables/robustness.csv.`,
    files:
      'All numbers are in tables/, and the meaning of each column in tables/datapackage.json; the source sentences are named by sentence number (s12.3 is the third sentence of turn 12).',
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
    limits: (strong, hint) => `strong q < ${strong}, tentative q < ${hint}`,
  },
  evidence: {
    count: (n) => plural(n, 'occurrence'),
    sentences: (n) => plural(n, 'sentence'),
    more: (n) => `${plural(n, 'more sentence')}: `,
    close: 'Close',
    open: (about) => `${about}: see the source sentences`,
    title: 'Source sentences',
  },
  beside: {
    ...{ title: 'In the same folder', brief: 'Word brief', docx: 'Word report', pptx: 'Slides', xlsx: 'Workbook', csv: 'Tables (CSV)' },
    png: 'Charts',
    share: 'Pictures and text to share',
  },
  skip: 'Skip to the report',
};
