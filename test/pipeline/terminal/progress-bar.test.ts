import { describe, expect, it } from 'vitest';
import { followRun } from '../../../pipeline/terminal/follow-run.js';
import { progressBar } from '../../../pipeline/terminal/progress-bar.js';
import { STAGES } from '../../../pipeline/terminal/stages.js';

/** What stands on a terminal that does what the bar asks. */
function screen(options: { isTTY?: boolean; columns?: number } = { isTTY: true, columns: 80 }) {
  const written: string[] = [];
  return { ...options, written, write: (text: string) => written.push(text) };
}

describe('the progress bar', () => {
  it('writes nothing where the stream is no terminal', () => {
    const pipe = screen({});
    const bar = progressBar(pipe);
    bar.show(0.5, '论坛');
    bar.above(() => pipe.write('a line\n'));
    bar.close();
    expect(pipe.written).toEqual(['a line\n']);
  });

  it('goes before a line is written, returns below it, and leaves nothing behind', () => {
    const terminal = screen();
    const bar = progressBar(terminal);
    bar.show(0.5, '论坛');
    const [line = ''] = terminal.written;
    expect(line).toBe('████████████░░░░░░░░░░░░  50%  论坛');
    bar.above(() => terminal.write('a line\n'));
    bar.close();
    bar.above(() => terminal.write('the end\n'));
    expect(terminal.written).toEqual([line, '\r\u001b[K', 'a line\n', line, '\r\u001b[K', 'the end\n']);
  });

  it('never wraps: Chinese characters take two columns', () => {
    const narrow = screen({ isTTY: true, columns: 36 });
    progressBar(narrow).show(1, '很长的名字很长的名字');
    expect(narrow.written).toEqual(['████████████████████████ 100%  很长']);
    const unknown = screen({ isTTY: true, columns: 0 });
    progressBar(unknown).show(0, 'talk');
    expect(unknown.written).toEqual(['░░░░░░░░░░░░░░░░░░░░░░░░   0%  talk']);
  });

  it('only moves forward over the stages and pictures of several files, to the end', () => {
    const shown: { done: number; label: string }[] = [];
    const bar = { show: (done: number, label: string) => void shown.push({ done, label }) };
    for (const file of [0, 1]) {
      const { onStage, onDrawn } = followRun({ bar, name: `t${file}`, file, files: 2, language: 'zh' });
      for (const stage of STAGES) {
        if (stage === 'chart') onDrawn(1, 3);
        if (stage === 'publish') for (let drawn = 2; drawn <= 3; drawn++) onDrawn(drawn, 3);
        onStage({ stage, detail: { zh: '', en: '' }, seconds: 1 });
      }
    }
    const shares = shown.map(({ done }) => done);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shown.map(({ label }) => label)).toContain('2/2  t1  输出 publish  2/3');
  });
});
