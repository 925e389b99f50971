import type { Attributes } from '../data.js';
import type { Settings } from '../settings.js';
import { attributesOf } from '../statistics/index/group-people.js';
import type { CorpusPersonRow } from './rows.js';
import type { Plan } from './shapes.js';

type Planned = Pick<Plan, 'settings' | 'kept'> & { readonly parts: readonly Pick<Plan['parts'][number], 'documents'>[] };

/**
 * What the settings of the discussions in which people speak say of them, under the name or a form that the transcripts have. Who is described
 * otherwise in another discussion has both values, joined by ；. A row that does not name all its discussions goes by the settings of all.
 */
export function peopleAttributes(people: readonly CorpusPersonRow[], { settings, kept, parts }: Planned): Attributes {
  const described = settings.filter(({ attributes }) => Object.keys(attributes).length > 0);
  if (described.length === 0) return { names: [], of: {} };
  const planned = [...kept, ...parts.flatMap(({ documents }) => documents)];
  const settingsOf = new Map(planned.map((document) => [document.id, settings[document.settings]]));
  const of = people.map(({ person, names, documents, in_documents }) => {
    const known = documents > in_documents.length ? described : in_documents.flatMap((id) => settingsOf.get(id) ?? []);
    return [person, joined([...new Set(known)].map((own: Settings) => attributesOf({ name: person, aliases: names }, own)))] as const;
  });
  return { names: [...new Set(of.flatMap(([, own]) => Object.keys(own)))], of: Object.fromEntries(of) };
}

function joined(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const values = new Map<string, Set<string>>();
  for (const own of all) for (const [name, value] of Object.entries(own)) values.set(name, (values.get(name) ?? new Set()).add(value));
  return Object.fromEntries([...values].map(([name, distinct]) => [name, [...distinct].join('；')]));
}
