import { YuanzhuoError } from '../errors/error.js';
import { queryErrors } from '../errors/query-errors.js';
import { nearest } from '../nearest.js';
import { PART_TABLES } from './shapes.js';

/** What DuckDB says of a query that it could not answer → the same with what to do. */
export function queryError(cause: unknown): YuanzhuoError {
  if (cause instanceof YuanzhuoError) return cause;
  const message = (cause instanceof Error ? cause.message : String(cause)).replace('Failed to extract statements: ', '');
  for (const [pattern, explain] of KNOWN) {
    const found = pattern.exec(message);
    if (found)
      return explain(
        found.slice(1).map((part) => part ?? ''),
        message,
      );
  }
  const [first = ''] = message.split('\n');
  return queryErrors.other(first.replace(/^[\w ]*?Error: /, '').replace(/\.$/, ''), shownPlace(message));
}

type Explain = (found: readonly string[], message: string) => YuanzhuoError;

/** Beginnings of DuckDB's messages, as of version 1.5. */
const KNOWN: readonly (readonly [pattern: RegExp, explain: Explain])[] = [
  [/^Catalog Error: Table with name (.*) does not exist!/, ([name = '']) => missingTable(name)],
  [/^Binder Error: Referenced table "(.*)" not found!/, ([name = '']) => missingTable(name)],
  [
    /^Binder Error: Referenced column "(.*)" not found/,
    ([name = ''], message) => queryErrors.noColumn(name, quotedIn(/Candidate bindings: (.*)/, message)),
  ],
  [/^Binder Error: (?:Values list|Table) ".*" does not have a column named "(.*)"/, ([name = '']) => queryErrors.noColumn(name, [])],
  [/^Binder Error: Column "(.*?)" (?:does not exist|in EXCLUDE list)/, ([name = '']) => queryErrors.noColumn(name, [])],
  [
    /^Binder Error: Ambiguous reference to column name "(.*?)"/,
    ([name = ''], message) => queryErrors.ambiguous(name, quotedIn(/\(use: (.*)\)/, message)),
  ],
  [/^Binder Error: column "(.*?)" must appear in the GROUP BY/, ([name = '']) => queryErrors.ungrouped(name)],
  [
    /^Catalog Error: (?:\w+ )+Function with name (.*) does not exist!/,
    ([name = ''], message) => queryErrors.noFunction(name, nearest(name, quotedIn(/^Did you mean (.*)\?$/m, message))),
  ],
  [/^Parser Error: .*? at or near "(.*)"$/m, ([near = ''], message) => queryErrors.syntax(near, shownPlace(message))],
  [/^Parser Error: (?:syntax error at end of input|SELECT clause without)/, (_, message) => queryErrors.syntax('', shownPlace(message))],
  [/^Permission Error: Cannot access (?:file|directory) "(.*)" - /, ([path = '']) => queryErrors.otherFile(path)],
  [
    /^(?:Binder Error: Can only (?:update|delete|merge)|Catalog Error: .* is not an? table|Parser Error: A CTE needs a SELECT)/,
    () => queryErrors.readOnly(),
  ],
  [/^Out of Memory Error/, (_, message) => queryErrors.tooLarge(new Error(message))],
];

/** A path where a table is to stand is the wish to read another file. */
const missingTable = (name: string): YuanzhuoError =>
  /[/\\.]/.test(name) ? queryErrors.otherFile(name) : queryErrors.noTable(name, nearest(name, PART_TABLES));

const quotedIn = (pattern: RegExp, message: string): readonly string[] =>
  [...(pattern.exec(message)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);

/** The line of the query with a mark below, as DuckDB ends its messages; '' where it names no place. */
function shownPlace(message: string): string {
  const [, head = '', line = '', mark = ''] = /\n(LINE \d+: )(.*)\n( *\^)/.exec(message) ?? [];
  return mark === '' ? '' : `\n  ${line}\n  ${mark.slice(head.length)}`;
}
