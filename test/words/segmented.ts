import type { SegmentedWord } from '../../src/words/segment-sentences.js';

/** '渡船/n 码头/settings' → words; one that the settings ask for has `settings` for a tag. */
export function segmented(written: string): readonly SegmentedWord[] {
  return written.split(' ').map((pair) => {
    const [word = '', tag = ''] = pair.split('/');
    if (tag !== 'settings') return { word, tag, latin: false, wanted: null };
    const wanted = { term: word, tag: 'n', source: 'settings', kind: 'word', askedBy: 'settings', counted: word } as const;
    return { word, tag: 'n', latin: false, wanted };
  });
}
