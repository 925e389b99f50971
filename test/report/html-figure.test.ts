import { describe, expect, it } from 'vitest';
import { figureToHtml, inlineSvg } from '../../src/report/html-figure.js';
import { chart } from './small-discussion.js';

describe('inlineSvg', () => {
  it('makes every id the chart’s own, and whatever points to it', () => {
    const svg =
      '<svg aria-labelledby="t d"><title id="t">甲</title><desc id="d"/><clipPath id="clip0"/><g clip-path="url(#clip0)"><use href="#clip0"/></g></svg>';
    expect(inlineSvg('a', svg)).toBe(
      '<svg font-family="Noto Sans SC" aria-labelledby="a--t a--d"><title id="a--t">甲</title><desc id="a--d"/><clipPath id="a--clip0"/><g clip-path="url(#a--clip0)"><use href="#a--clip0"/></g></svg>',
    );
  });

  it('leaves words of the chart alone', () => {
    expect(inlineSvg('a', '<text> id="x" url(#y)</text>')).toBe('<text> id="x" url(#y)</text>');
  });

  it('writes places to a hundredth of a pixel, and numbers of the text as they are', () => {
    expect(inlineSvg('a', '<path d="M0.12345,-1.5e-15L20.999999,3.25" aria-label="0.12345"/><text>1.23456</text>')).toBe(
      '<path d="M0.12,0L21,3.25" aria-label="0.12345"/><text>1.23456</text>',
    );
  });

  it('drops the declaration and the fonts that the file has for itself', () => {
    expect(inlineSvg('a', '<?xml version="1.0"?>\n<svg><style>@font-face { src: url(data:x) }</style><g/></svg>')).toBe(
      '<svg font-family="Noto Sans SC"><g/></svg>',
    );
  });
});

describe('figureToHtml', () => {
  it('says in words what a chart shows that was not drawn', () => {
    expect(figureToHtml(chart, null)).toBe(
      '<figure class="undrawn"><p>甲 62%，乙 38%。</p><figcaption><b>谁说得多？</b> 两人的字数。</figcaption></figure>',
    );
  });
});
