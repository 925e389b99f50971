import { describe, expect, it } from 'vitest';
import { sessionHeadings } from '../../../../src/transcript/structure/headings/session-headings.js';
import { labelledText, unlabelled } from './labelled-text.js';

const found = (written: string) => {
  const text = labelledText(written);
  return sessionHeadings(text, unlabelled(text)).map(({ number, title }) => [number, title]);
};

describe('sessionHeadings', () => {
  it('are two sessions at least, with their titles', () =>
    expect(found('上半场：桥\n何川：修。\n下半场\n陆萍：好。\n')).toEqual([
      ['上半场', '桥'],
      ['', '下半场'],
    ]));
  it('are none where there is one', () => expect(found('上半场：桥\n何川：修。\n')).toEqual([]));
});
