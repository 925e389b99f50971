import { describe, expect, it } from 'vitest';
import { read, said, taken } from '../read.js';

describe('ELAN', () => {
  const eaf = `<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1500"/><TIME_SLOT TIME_SLOT_ID="b" TIME_VALUE="3000"/><TIME_SLOT TIME_SLOT_ID="c"/></TIME_ORDER>
<TIER TIER_ID="纪川"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="1" TIME_SLOT_REF1="b" TIME_SLOT_REF2="c"><ANNOTATION_VALUE>修 &amp; 走。</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="B" PARTICIPANT="白小河"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="2" TIME_SLOT_REF1="a" TIME_SLOT_REF2="b"><ANNOTATION_VALUE>修不修？</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="译" PARENT_REF="B"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="3" ANNOTATION_REF="2"><ANNOTATION_VALUE>Shall we mend it?</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>`;

  it('reads annotations in order of time, by participant or tier, without tiers that depend on others', async () => {
    const found = await read(eaf, 'a.eaf');
    expect(said(found)).toEqual(['白小河: 修不修？', '纪川: 修 & 走。']);
    expect(found.units.map(({ start, end }) => [start, end])).toEqual([
      [1.5, 3],
      [3, null],
    ]);
    expect(taken(found, 'data')).toEqual(['Shall we mend it?']);
  });

  it('is known by its content, and expands no entities', async () => {
    expect(said(await read(eaf, 'a.txt'))).toHaveLength(2);
    await expect(read(eaf.replace('?>', '?><!DOCTYPE a [<!ENTITY b "x">]>'), 'a.eaf')).rejects.toMatchObject({ code: 'file.xml-entities' });
    await expect(read(eaf.slice(0, -10), 'a.eaf')).rejects.toMatchObject({ code: 'file.xml-syntax' });
  });
});
