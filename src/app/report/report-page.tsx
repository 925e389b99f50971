import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../data.js';
import type { FindingsView } from '../api.js';
import { useWords } from '../language.js';
import { pathOf, server } from '../server.js';
import type { ReadDiscussion } from '../use-discussion.js';
import { Brand } from './brand.js';
import { ReportFrame } from './report-frame.js';

/** The report itself, as it is with the corrections of this moment, and all that it can be taken away as. */
export function ReportPage({ discussion }: { readonly discussion: ReadDiscussion }) {
  const { view, findings, send, notice, drawn } = discussion;
  const words = useWords();
  const { name, version, language } = view;
  const names: Readonly<Record<string, string>> = words.report.formats;
  const order = Object.keys(names);
  const path = pathOf(name);
  return (
    <div class="report">
      <Changes name={name} view={findings} />
      <div class="downloads">
        <h2>{words.report.download}</h2>
        <ul class="actions">
          {[...view.formats]
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))
            .map((format) => (
              <li key={format}>
                <a class="button" href={`${path}/files/${format}`} download>
                  {names[format] ?? format}
                </a>
              </li>
            ))}
          <li>
            <a class="button" href={`${path}/files/all`} download>
              {words.report.all}
            </a>
          </li>
          <li>
            <button
              type="button"
              onClick={() => void server.write(name).then(({ folder }) => notice.say(words.report.written(folder)), notice.warn)}
            >
              {words.report.write}
            </button>
          </li>
        </ul>
        <label class="field">
          <span>{words.report.reportLanguage}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => void send({ do: 'language', language: currentTarget.value as Language })}
          >
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </label>
      </div>
      <Brand discussion={discussion} />
      <p class="quiet" role="status">
        {drawn === null ? '' : words.report.drawing(...drawn)}
      </p>
      <ReportFrame title={words.report.title} src={`${path}/report?v=${version}&language=${language}`} />
    </div>
  );
}

/** Main findings that have come or gone since the report was looked at before. */
function Changes({ name, view }: { readonly name: string; readonly view: FindingsView | null }) {
  const words = useWords();
  const [before, setBefore] = useState<readonly string[] | null>(null);
  useEffect(() => setBefore(seenBefore(name)), [name]);
  useEffect(() => {
    if (view) sessionStorage.setItem(keyOf(name), JSON.stringify(linesOf(view)));
  }, [name, view]);
  if (before === null || view === null) return null;
  const now = linesOf(view);
  const [appeared, gone] = [now.filter((line) => !before.includes(line)), before.filter((line) => !now.includes(line))];
  if (appeared.length + gone.length === 0) return null;
  return (
    <section class="changes">
      <h2>{words.report.changes}</h2>
      <ul>
        {appeared.map((line) => (
          <li key={line}>
            <ins>{words.report.appeared}</ins> {line}
          </li>
        ))}
        {gone.map((line) => (
          <li key={line}>
            <del>{words.report.gone}</del> {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (name: string): string => `findings ${name}`;
const linesOf = ({ findings }: FindingsView): readonly string[] => findings.map(({ tier, text }) => `[${tier}] ${text}`);

function seenBefore(name: string): readonly string[] | null {
  const kept = sessionStorage.getItem(keyOf(name));
  return kept === null ? null : (JSON.parse(kept) as readonly string[]);
}
