import { z } from 'zod';
import { SettingsEditor } from '../../src/files/settings/settings-editor.js';
import { setBrand } from './edit-brand.js';
import { assignTurns, divideTurn, mergePeople, renamePerson, setCounted, setOfPerson } from './edit-people.js';
import { addSetting } from './edit-reading.js';
import { forgetWord, keepWhole, neverWhole, setTheme } from './edit-words.js';

const text = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((value) => !/\p{Cc}/u.test(value), 'one line');
const texts = z.array(text).max(200);
const place = z.array(z.string().trim().max(200)).max(20);
const turn = z.int().min(1).max(100_000);

const rule = z.strictObject({
  any: texts.optional(),
  all: texts.optional(),
  near: texts.optional(),
  within: z.int().min(0).max(1000).optional(),
  not: texts.optional(),
});
const entries = z.array(z.union([text, rule])).max(300);

const ROLES = ['moderator', 'panelist', 'reporter', 'audience', 'narrator', 'organisation', 'unknown'] as const;

/** What logos are kept as. */
const LOGO = /^logo-[0-9a-f]{8}\.(?:png|jpg)$/;

/** What the page can change: each is a line or two of the settings. */
export const editSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('rename'), person: text, to: text }),
  z.strictObject({ do: z.literal('merge'), person: text, into: text }),
  z.strictObject({ do: z.literal('role'), person: text, role: z.enum(ROLES) }),
  z.strictObject({ do: z.literal('office'), person: text, organisation: place, title: place }),
  z.strictObject({ do: z.literal('counted'), person: text, counted: z.boolean() }),
  z.strictObject({ do: z.literal('turns'), person: text, turns: z.array(turn).min(1).max(20_000) }),
  z.strictObject({ do: z.literal('from'), person: text, words: text, turn }),
  z.strictObject({ do: z.literal('label'), pattern: text }),
  z.strictObject({ do: z.literal('not-label'), label: text }),
  z.strictObject({ do: z.literal('heading'), line: text }),
  z.strictObject({ do: z.literal('skip'), line: z.union([z.int().min(1), text]) }),
  z.strictObject({ do: z.literal('setting'), yaml: text }),
  z.strictObject({ do: z.literal('keep-whole'), terms: texts.min(1) }),
  z.strictObject({ do: z.literal('not-whole'), term: text }),
  z.strictObject({ do: z.literal('stop'), term: text }),
  z.strictObject({ do: z.literal('count'), term: text }),
  z.strictObject({ do: z.literal('synonym'), term: text, variants: texts.min(1) }),
  z.strictObject({ do: z.literal('forget'), term: text }),
  z.strictObject({ do: z.literal('theme'), theme: text, name: text, entries: entries.min(1) }),
  z.strictObject({ do: z.literal('remove-theme'), theme: text }),
  z.strictObject({ do: z.literal('themes'), themes: z.record(text, texts.min(1)) }),
  z.strictObject({ do: z.literal('title'), title: z.string().trim().max(300) }),
  z.strictObject({
    do: z.literal('brand'),
    colours: z.partialRecord(z.enum(['accent', 'ink', 'quiet', 'paper']), z.string().regex(/^#[0-9a-fA-F]{6}$/)).optional(),
    font: z.string().trim().max(100).optional(),
    logo: z.union([z.literal(''), z.string().regex(LOGO)]).optional(),
  }),
  z.strictObject({ do: z.literal('no-brand') }),
  z.strictObject({ do: z.literal('language'), language: z.enum(['zh', 'en']) }),
]);

export type SettingsEdit = z.infer<typeof editSchema>;

/** A settings text with a correction in it. */
export function withEdit(settings: string, edit: SettingsEdit): string {
  const editor = new SettingsEditor(settings);
  (APPLY[edit.do] as (editor: SettingsEditor, edit: SettingsEdit) => void)(editor, edit);
  return editor.text;
}

type Apply = { readonly [Do in SettingsEdit['do']]: (editor: SettingsEditor, edit: Extract<SettingsEdit, { do: Do }>) => void };

const APPLY: Apply = {
  rename: (editor, { person, to }) => renamePerson(editor, person, to),
  merge: (editor, { person, into }) => mergePeople(editor, person, into),
  role: (editor, { person, role }) => setOfPerson(editor, person, { role }),
  office: (editor, { person, organisation, title }) => setOfPerson(editor, person, { organisation, title }),
  counted: (editor, { person, counted }) => setCounted(editor, person, counted),
  turns: (editor, { person, turns }) => assignTurns(editor, person, turns),
  from: (editor, { person, words, turn: divided }) => divideTurn(editor, person, { words, turn: divided }),
  label: (editor, { pattern }) => editor.add(['reading', 'labels'], pattern),
  'not-label': (editor, { label }) => editor.add(['reading', 'not_labels'], label),
  heading: (editor, { line }) => editor.add(['sections'], line),
  skip: (editor, { line }) => editor.add(['reading', 'skip'], line),
  setting: (editor, { yaml }) => addSetting(editor, yaml),
  'keep-whole': (editor, { terms }) => keepWhole(editor, terms),
  'not-whole': (editor, { term }) => neverWhole(editor, term),
  stop: (editor, { term }) => {
    editor.take(['stop', 'keep'], term);
    editor.add(['stop', 'add'], term);
  },
  count: (editor, { term }) => {
    editor.take(['stop', 'add'], term);
    editor.add(['stop', 'keep'], term);
  },
  synonym: (editor, { term, variants }) => {
    for (const variant of variants) if (variant !== term) editor.add(['synonyms', term], variant);
  },
  forget: (editor, { term }) => forgetWord(editor, term),
  theme: (editor, { theme, name, entries: own }) => setTheme(editor, { theme, name, entries: own }),
  'remove-theme': (editor, { theme }) => {
    editor.remove(['theme_rules', theme]);
    editor.remove(['themes', theme]);
  },
  themes: (editor, { themes }) => {
    for (const [theme, terms] of Object.entries(themes)) editor.set(['themes', theme], terms);
  },
  title: (editor, { title }) => (title === '' ? editor.remove(['title']) : editor.set(['title'], title)),
  brand: (editor, brand) => setBrand(editor, brand),
  'no-brand': (editor) => editor.remove(['brand']),
  language: (editor, { language }) => editor.set(['language'], language),
};
