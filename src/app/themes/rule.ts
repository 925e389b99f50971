/** A rule as the settings write it. */
export type Rule = Readonly<Record<string, unknown>>;

export const isRule = (entry: unknown): entry is Rule => typeof entry === 'object' && entry !== null;

/** As the settings write it. */
export const textOf = (rule: Rule): string =>
  `{ ${Object.entries(rule)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.map(termToYaml).join(', ')}]` : termToYaml(value)}`)
    .join(', ')} }`;

/** In quotation marks where it could be read as anything else than a text of its own. */
const termToYaml = (term: unknown): string =>
  typeof term === 'number' || (typeof term === 'string' && /^\p{Script=Han}[\p{Script=Han}\p{Script=Latin}\d]*$/u.test(term))
    ? String(term)
    : JSON.stringify(term);
