import type { AppEvent, CheckedRule, CountsView, DiscussionSummary, Failure, FindingsView, Preview, ReadingView } from './api.js';

/** An answer that is no success. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly failure: Failure,
  ) {
    super(failure.code);
  }
}

const ROOT = '/api/discussions';

export const pathOf = (name: string): string => `${ROOT}/${encodeURIComponent(name)}`;

/** What the page asks the server. Each rejects with a Refusal, or with a TypeError where nobody answers. */
export const server = {
  list: () => ask<readonly DiscussionSummary[]>(ROOT),
  summary: (name: string) => ask<DiscussionSummary>(`${pathOf(name)}/summary`),
  add: (name: string, content: Blob) =>
    ask<{ name: string }>(`${ROOT}?name=${encodeURIComponent(name)}`, { method: 'POST', body: content }),
  rename: (name: string, to: string) => send<void>(`${pathOf(name)}/rename`, { to }),
  /** Gives the name that it has in the trash. */
  remove: (name: string) => ask<{ name: string }>(pathOf(name), { method: 'DELETE' }),
  restore: (name: string) => send<{ name: string }>(`${pathOf(name)}/restore`, {}),
  reading: (name: string) => ask<ReadingView>(pathOf(name)),
  counts: (name: string) => ask<CountsView>(`${pathOf(name)}/counts`),
  findings: (name: string) => ask<FindingsView>(`${pathOf(name)}/findings`),
  edit: (name: string, version: string, edit: object) => send<ReadingView>(`${pathOf(name)}/edits`, { version, edit }),
  preview: (name: string, version: string, edit: object) => send<Preview>(`${pathOf(name)}/preview`, { version, edit }),
  undo: (name: string, version: string, direction: 'undo' | 'redo') => send<ReadingView>(`${pathOf(name)}/${direction}`, { version }),
  compare: (names: readonly string[]) => send<{ id: string }>('/api/comparisons', { names }),
  addLogo: (content: Blob) => ask<{ logo: string }>('/api/logos', { method: 'POST', body: content }),
  /** A rule as it is typed. */
  rule: (text: string) => send<CheckedRule>('/api/rules', { text }),
  write: (name: string) => send<{ folder: string }>(`${pathOf(name)}/output`, {}),
};

const send = <Body>(path: string, body: object): Promise<Body> => ask<Body>(path, { method: 'POST', body: JSON.stringify(body) });

async function ask<Body>(path: string, init: RequestInit = {}): Promise<Body> {
  const answer = await fetch(path, { ...init, cache: 'no-store' });
  if (!answer.ok) throw new Refusal(answer.status, (await answer.json()) as Failure);
  return (answer.status === 204 ? undefined : await answer.json()) as Body;
}

/**
 * Calls back with all that happens. Gives what ends it.
 *
 * @param onConnected whenever the connection stands: what happened before, or while it was broken, nobody tells.
 */
export function listen(onEvent: (event: AppEvent) => void, onConnected: () => void): () => void {
  const source = new EventSource('/api/events');
  source.onopen = onConnected;
  source.onmessage = ({ data }) => onEvent(JSON.parse(String(data)) as AppEvent);
  return () => source.close();
}
