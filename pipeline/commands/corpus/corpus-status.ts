import type { CorpusStore } from '../../../src/corpus/store.js';
import { inspect } from '../../corpus/inspect.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { CorpusOptions } from './corpus-options.js';

/** `yuanzhuo corpus status DIR`: how far it is. Exit code 2 where parts are missing. */
export function corpusStatus(store: CorpusStore, { json, lang }: Pick<CorpusOptions, 'json' | 'lang'>, terminal: Terminal): number {
  const plan = store.readPlan();
  const { missing, setAside } = inspect(store, plan);
  const total = plan.kept.length + plan.parts.reduce((sum, { documents }) => sum + documents.length, 0);
  const parts = plan.parts.length;
  const done = parts - missing.length;
  const aside = setAside.length + plan.setAside.length;
  const message = {
    zh: `${total} 篇，本次 ${parts} 份，已完成 ${done} 份，还缺 ${missing.length} 份；未计入 ${aside} 篇`,
    en: `${total} documents; ${done} of ${parts} parts done, ${missing.length} missing; ${aside} set aside`,
  };
  const facts = { documents: total, kept: plan.kept.length, parts, missing: missing.length, set_aside: aside };
  terminal.print(json ? JSON.stringify(facts) : message[lang ?? 'zh']);
  return missing.length > 0 ? 2 : 0;
}
