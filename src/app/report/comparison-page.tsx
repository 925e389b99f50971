import { useEffect } from 'preact/hooks';
import { useWords } from '../language.js';
import { ReportFrame } from './report-frame.js';

/** Several discussions side by side, as the command `corpus` reports them. */
export function ComparisonPage({ id }: { readonly id: string }) {
  const words = useWords();
  useEffect(() => {
    document.title = `${words.list.comparison} · ${words.product}`;
  }, [words]);
  return (
    <main class="report">
      <h1>{words.list.comparison}</h1>
      <ReportFrame title={words.list.comparison} src={`/api/comparisons/${encodeURIComponent(id)}/report`} />
    </main>
  );
}
