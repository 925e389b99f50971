import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/files/formats/text/front-matter.js';

describe('readFrontMatter', () => {
  it('reads the YAML between two rules as facts', () =>
    expect(readFrontMatter('---\ntitle: 说桥\ndate: 2026-06-12\n---\n何川：修。\n')).toEqual({
      facts: [
        { key: 'title', value: '说桥', origin: 'front matter' },
        { key: 'date', value: '2026-06-12', origin: 'front matter' },
      ],
      removed: { line: 1, kind: 'front matter', text: '---\ntitle: 说桥\ndate: 2026-06-12\n---' },
      lines: 4,
    }));
  it('reads broken YAML line by line', () =>
    expect(readFrontMatter('---\ntitle: 说桥: 又说路: "\n---\n')?.facts).toEqual([
      { key: 'title', value: '说桥: 又说路: "', origin: 'front matter' },
    ]));
  it.each(['---\n何川：修。\n', '何川：修。\n---\n', '---\n好。\n---\n'])('is null of %j', (text) =>
    expect(readFrontMatter(text)).toBeNull(),
  );
});
