import { describe, expect, it } from 'vitest';
import { parseXml, rootElement } from '../../../../src/files/formats/markup/parse-xml.js';

async function events(text: string): Promise<readonly string[]> {
  const seen: string[] = [];
  await parseXml(text, 'a.xml', {
    open: (name, attributes) => seen.push(`<${name} ${Object.entries(attributes).join(' ')}`.trim()),
    close: (name) => seen.push(`/${name}`),
    text: (data) => seen.push(data),
  });
  return seen;
}

describe('parseXml', () => {
  it('calls the reader in order, with names without prefix', async () =>
    expect(await events('<t:a x="1">灯<b/><![CDATA[<亮>]]></t:a>')).toEqual(['<a x,1', '灯', '<b', '/b', '<亮>', '/a']));

  it('refuses entities, broken XML with its line, and elements too deep', async () => {
    await expect(events('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).rejects.toMatchObject({ code: 'file.xml-entities' });
    await expect(events('<a>\n<b></a>')).rejects.toMatchObject({ message: expect.stringContaining('2') });
    await expect(events('<a>'.repeat(1001))).rejects.toMatchObject({ code: 'file.damaged' });
  });
});

describe('rootElement', () => {
  it('is the outermost element without prefix, behind comments and declarations', () =>
    expect(['<?xml version="1.0"?><!-- <a> --><tei:TEI>', '<html>', '修。'].map(rootElement)).toEqual(['TEI', 'html', '']));
});
