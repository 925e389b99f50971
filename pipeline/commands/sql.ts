import { defineCommand } from './command.js';
import { json, language } from './shared-options.js';

export const sql = defineCommand({
  name: 'sql',
  usage: [
    {
      zh: ['sql 输出 "select …"', '直接查询：documents、people、sentences、words、codes'],
      en: ['sql DIR "select …"', 'queries documents, people, sentences, words, codes'],
    },
  ],
  options: { language, json },
  run: async (options, { terminal }) => (await import('./sql/query-corpus.js')).queryCorpus(options, terminal),
});
