import type { CorpusStore } from '../../../src/corpus/store.js';
import { incompleteness } from '../../../src/errors/corpus-errors.js';
import { inspect } from '../../corpus/inspect.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { CorpusOptions } from './corpus-options.js';

/** `yuanzhuo corpus status DIR`: how far it is. Exit code 2 where documents are missing. */
export function corpusStatus(store: CorpusStore, { json, lang }: Pick<CorpusOptions, 'json' | 'lang'>, terminal: Terminal): number {
  const plan = store.readPlan();
  const inspected = inspect(store, plan);
  const { documents, missing, damaged } = inspected;
  const aside = inspected.setAside.length + plan.setAside.length;
  const message = {
    zh: `${documents} 份文字稿，已处理 ${documents - missing} 份；未计入 ${aside} 份`,
    en: `${documents} transcripts, ${documents - missing} done; ${aside} set aside`,
  };
  const facts = { documents, kept: plan.kept.length, parts: plan.parts.length, missing, damaged, set_aside: aside };
  terminal.print(json ? JSON.stringify(facts) : message[lang ?? 'zh']);
  if (missing > 0) terminal.notify(incompleteness(store.folder, inspected)[lang ?? 'zh']);
  return missing > 0 ? 2 : 0;
}
