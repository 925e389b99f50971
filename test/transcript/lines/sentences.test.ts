import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/data.js';
import { splitSentences } from '../../../src/transcript/lines/sentences.js';
import { parse } from '../sources.js';

/** The sentences of one turn with one paragraph a text. */
function split(...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join('\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { start, end: start + paragraph.length };
  });
  const turn: Turn = { turn: 1, section: 0, speaker: '何川', kind: 'spoken', time: '', start: null, end: null, paragraphs: spans };
  return splitSentences(text, [turn]).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['修桥。修路！谁出钱？', ['修桥。', '修路！', '谁出钱？']],
    ['修桥；修路；都要钱。', ['修桥；', '修路；', '都要钱。']],
    ['对……再想想…好', ['对……', '再想想…', '好']],
    ['真的？！不会吧。', ['真的？！', '不会吧。']],
    ['他说：“走吧。”我没走。', ['他说：“走吧。”', '我没走。']],
    ['（他没来。）我来了。', ['（他没来。）', '我来了。']],
    ['修完．再来．', ['修完．', '再来．']],
    ['桥长3．5米．', ['桥长3．5米．']],
    ['桥长３．５米。', ['桥长３．５米。']],
    ['桥长3.5米。', ['桥长3.5米。']],
    ['看 https://a.example/x?y=1 这里。', ['看 https://a.example/x?y=1 这里。']],
    ['没有句号', ['没有句号']],
    ['We lend books. They borrow them.', ['We lend books.', 'They borrow them.']],
    ['It doubled (twice). “So what?” I said.', ['It doubled (twice).', '“So what?”', 'I said.']],
    ['He said “go.” We went.', ['He said “go.”', 'We went.']],
    ['Dr. Hale came in 2009. 40 people stayed.', ['Dr. Hale came in 2009.', '40 people stayed.']],
    ['J. B. Hale, e.g. Leeds, cost 3.5 m. or so.', ['J. B. Hale, e.g. Leeds, cost 3.5 m. or so.']],
    ['我们用 Node.js 和 v2. 然后上线。', ['我们用 Node.js 和 v2. 然后上线。']],
    ['修桥。 ——', ['修桥。 ——']],
    ['修桥。——修路。', ['修桥。', '——修路。']],
  ])('of %s are %j', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('end where the paragraph ends', () => expect(split('修桥', '修路。')).toEqual(['修桥', '修路。']));

  it('lose no character but blanks', () => {
    const text = ' 修桥。  （笑） 真的？！  “走。” — 好；…… ';
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('have ids by turn and number, and the speaker of the turn', () => {
    const { sentences } = parse('何川：修桥。修路。\n修船。\n陆萍：好。\n何川：好。\n陆萍：嗯。\n');
    expect(sentences.map(({ id, speaker }) => `${id} ${speaker}`)).toEqual([
      's1.1 何川',
      's1.2 何川',
      's1.3 何川',
      's2.1 陆萍',
      's3.1 何川',
      's4.1 陆萍',
    ]);
  });

  it('of nothing are none', () => expect(splitSentences('', [])).toEqual([]));
});

describe('notes of the transcriber', () => {
  it.each([
    ['修桥。（笑）', ['修桥。（笑）']],
    ['修桥。（笑）修路。', ['修桥。', '（笑）修路。']],
    ['修桥。（鼓掌）（众笑）', ['修桥。（鼓掌）（众笑）']],
    ['修桥。[听不清 00:15]', ['修桥。[听不清 00:15]']],
    ['修桥。(laughter)', ['修桥。(laughter)']],
    ['修桥。【掌声】', ['修桥。【掌声】']],
    ['修桥。（他走了）', ['修桥。', '（他走了）']],
    ['（笑）', ['（笑）']],
  ])('are no sentence of their own behind another: %s', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('are one where they have their paragraph', () => expect(split('修桥。', '（笑）', '修路。')).toEqual(['修桥。', '（笑）', '修路。']));
});
