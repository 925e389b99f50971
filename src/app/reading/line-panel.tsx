import type { ReadingView, Stretch } from '../api.js';
import { useWords } from '../language.js';
import { Panel } from '../parts/panel.js';
import { SpeaksFrom } from './speaks-from.js';

const LONGEST_HEADING = 120;

interface Props {
  readonly view: ReadingView;
  readonly stretch: Stretch;
  /** Offset of the sentence that was chosen. */
  readonly at: number;
  readonly send: (edit: object) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What a line can be made of, and who speaks from which of its sentences. */
export function LinePanel({ view, stretch, at, send, onClose }: Props) {
  const words = useWords();
  const act = (edit: object): void => void send(edit).then((isDone) => isDone && onClose());
  const { line: number, turn } = stretch;
  const line = stretch.text.trim();
  return (
    <Panel title={number > 0 ? words.reading.lineTitle(number) : words.reading.turn(turn)} onClose={onClose}>
      {turn > 0 ? <SpeaksFrom view={view} stretch={stretch} at={at} act={act} /> : <blockquote>{line}</blockquote>}
      <div class="actions">
        {line.length <= LONGEST_HEADING && (
          <button type="button" onClick={() => act({ do: 'heading', line })}>
            {words.reading.asHeading}
          </button>
        )}
        {number > 0 && (
          <button type="button" onClick={() => act({ do: 'skip', line: number })}>
            {words.reading.skipLine}
          </button>
        )}
      </div>
    </Panel>
  );
}
