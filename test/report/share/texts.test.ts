import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Language, Tables } from '../../../src/data.js';
import { composeShare } from '../../../src/report/share/compose-share.js';
import { measure } from '../../charts/fonts.js';
import { sharedTables } from './share-tables.js';

const brand = {
  colours: { accent: '#0072b2', ink: '#1b2430', quiet: '#4a5564', paper: '#ffffff' },
  font: 'Microsoft YaHei',
  logo: null,
};
const textOf = (name: string, tables: Tables, language: Language = 'zh'): string =>
  composeShare({ tables, language, brand, measure }).texts.get(name) ?? '';

const quotes = ['土要垫，水要通。', '老话说“人勤地不懒”。'];
const tables = sharedTables({ speakers: 2, texts: quotes, lines: 1, office: '园艺师' });

describe('article.html', () => {
  it('has inline styles only: no style sheet, class, id, script or other file', () => {
    const { document } = parseHTML(textOf('article.html', tables));
    const elements = [...document.querySelectorAll('*')];
    const allowed = ['HTML', 'HEAD', 'META', 'TITLE', 'BODY', 'SECTION', 'H1', 'H2', 'P', 'BLOCKQUOTE', 'STRONG', 'SPAN'];
    expect([...new Set(elements.map(({ tagName }) => tagName))].filter((name) => !allowed.includes(name))).toEqual([]);
    const inBody = [...document.querySelectorAll('body *')];
    expect(inBody.length).toBeGreaterThan(15);
    expect(inBody.filter((element) => !element.getAttribute('style'))).toEqual([]);
    const attributes = new Set(inBody.flatMap((element) => [...element.attributes].map(({ name }) => name)));
    expect([...attributes].sort()).toEqual(['style', 'title']);
    expect(textOf('article.html', tables)).not.toMatch(/url\(|https?:|src=|href=/);
  });

  it('says who spoke, what was asked, what each stands for, what can be quoted, and what it was about', () => {
    const { document } = parseHTML(textOf('article.html', tables));
    const headings = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['屋顶上的菜园', '发言人', '谈了哪些问题', '各人一句', '可以引用的话', '谈得最多的主题']);
    const passages = [...document.querySelectorAll('blockquote')];
    expect(passages.map((element) => element.querySelector('p:last-child')?.textContent)).toEqual([quotes[0], quotes[1], quotes[0]]);
    expect(passages.map((element) => element.getAttribute('title'))).toEqual(['s2.1–s2.2', 's3.1–s3.2', 's4.1–s4.2']);
  });

  it('shows hostile text as it is', () => {
    const hostile = '<img src=x onerror=alert(1)>&lt;"\'';
    const { document } = parseHTML(
      textOf('article.html', sharedTables({ speakers: 2, texts: [hostile], name: (at) => `${hostile}${at}`, title: hostile })),
    );
    expect(document.querySelector('img')).toBe(null);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    expect(document.querySelector('blockquote p:last-child')?.textContent).toBe(hostile);
  });
});

describe('captions.txt', () => {
  it('has for each picture what can be posted with it, in quotation marks of another kind than those of the quote', () => {
    expect(textOf('captions.txt', tables)).toBe(`【long.png】长图
屋顶上的菜园
2031-05-06 · 楼顶农业座谈
发言人：王伟、李雪

【card-01-王伟.png】句子编号 s2.1–s2.2
“土要垫，水要通。”
——王伟（园艺师）
《屋顶上的菜园》 · 2031-05-06 · 楼顶农业座谈

【card-02-李雪.png】句子编号 s3.1–s3.2
「老话说“人勤地不懒”。」
——李雪（园艺师）
《屋顶上的菜园》 · 2031-05-06 · 楼顶农业座谈

【card-03-王伟.png】句子编号 s4.1–s4.2
“土要垫，水要通。”
——王伟（园艺师）
《屋顶上的菜园》 · 2031-05-06 · 楼顶农业座谈
`);
  });

  it('speaks English where the report does', () => {
    expect(textOf('captions.txt', tables, 'en')).toContain(
      '[card-01-王伟.png] sentence no. s2.1–s2.2\n“土要垫，水要通。”\n— 王伟, 园艺师\n屋顶上的菜园 · 2031-05-06',
    );
  });
});
