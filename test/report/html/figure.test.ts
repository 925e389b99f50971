import { describe, expect, it } from 'vitest';
import { figureToHtml, inlineSvg } from '../../../src/report/html/figure.js';
import { chart } from '../small-discussion.js';

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

  it('says once, in their group, what all marks of it are alike in; the weight of letters stays with them', () => {
    expect(
      inlineSvg(
        'a',
        '<g class="mark-text" opacity="1"><text fill="#000" font-weight="bold" x="1">甲</text><text fill="#000" font-weight="bold" x="2">乙</text></g>',
      ),
    ).toBe('<g fill="#000"><text font-weight="bold" x="1">甲</text><text font-weight="bold" x="2">乙</text></g>');
    const unlike = '<g><path fill="#000" d="M0"/><path fill="#fff" d="M1"/></g>';
    expect(inlineSvg('a', unlike)).toBe(unlike);
  });

  it('leaves out the frames without colour that Vega draws round its groups', () => {
    expect(
      inlineSvg(
        'a',
        '<g><path class="background" aria-hidden="true" d="M0,0h9v9h-9Z" fill="#f1f4f7"/><path class="foreground" aria-hidden="true" d="" display="none"/></g>',
      ),
    ).toBe('<g><path aria-hidden="true" d="M0,0h9v9h-9Z" fill="#f1f4f7"/></g>');
  });
});

describe('figureToHtml', () => {
  it('says in words what a chart shows that was not drawn', () => {
    expect(figureToHtml(chart, null)).toBe(
      '<figure class="undrawn"><p>甲 62%，乙 38%。</p><figcaption><b>谁说得多？</b> 两人的字数。</figcaption></figure>',
    );
  });
});
