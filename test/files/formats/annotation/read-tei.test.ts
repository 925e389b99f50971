import { describe, expect, it } from 'vitest';
import { all, lines, read, said } from '../read.js';

const tei = (body: string, doctype = ''): string => `<?xml version="1.0" encoding="UTF-8"?>${doctype}
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh">
<teiHeader><fileDesc><titleStmt><title type="main">渡口镇代表会议</title><title type="sub">第二次</title></titleStmt></fileDesc>
<profileDesc><settingDesc><setting><date when="2031-05-06">5月6日</date></setting></settingDesc>
<particDesc><listPerson>
<person xml:id="BaiXiaohe"><persName><surname>白</surname><forename>小河</forename></persName></person>
<person xml:id="AnnaReed"><persName><surname>Reed</surname><forename>Anna</forename></persName></person>
</listPerson></particDesc></profileDesc></teiHeader>
<text><body><div type="debateSection">${body}</div></body></text></TEI>`;

describe('TEI', () => {
  it('reads utterances with names from the list of persons, their roles, headings, and no notes', async () => {
    const found = await read(
      tei(`<head>一、渡口的灯</head><note type="speaker">主席白小河：</note>
<u who="#BaiXiaohe" ana="#chair"><seg>现在<note>翻页</note>开会。</seg>
<seg>请发言。<vocal><desc>笑声</desc></vocal></seg></u>
<u who="#AnnaReed" ana="#guest"><seg>The lamp is
out.</seg></u><u who="#JiChuan"><seg>我去修。</seg></u>`),
      'a.xml',
    );
    expect(found.facts).toEqual([
      { key: 'title', value: '渡口镇代表会议', origin: 'properties' },
      { key: 'date', value: '2031-05-06', origin: 'properties' },
    ]);
    expect(said(found)).toEqual([
      '一、渡口的灯',
      '白小河: 现在开会。',
      '白小河: 请发言。',
      'Anna Reed: The lamp is out.',
      'JiChuan: 我去修。',
    ]);
    expect(all(found, 'level')).toEqual([2, 0, 0, 0, 0]);
    expect(all(found, 'role')).toEqual(['', 'chair', 'chair', 'guest', '']);
  });

  it('reads times from the timeline', async () => {
    const found = await read(
      tei(
        '<timeline unit="s"><when xml:id="T0"/><when xml:id="T1" interval="1.5" since="#T0"/><when xml:id="T2" interval="2" since="#T1"/></timeline><u who="#JiChuan" start="#T1" end="#T2"><seg>我去修。</seg></u>',
      ),
      'a.xml',
    );
    expect(found.units[0]).toMatchObject({ start: 1.5, end: 3.5, time: '00:00:01' });
  });

  it('joins the words of annotated speech', async () => {
    const words =
      '<u who="#BaiXiaohe"><seg><s><w>灯</w>\n<w join="right">灭</w>\n<pc>。</pc></s> <s><w>It</w>\n<w join="right">went</w>\n<pc>.</pc></s></seg></u>';
    expect(said(await read(tei(words), 'a.xml'))).toEqual(['白小河: 灯灭。It went.']);
  });

  it('reads speeches of a play', async () => {
    expect(said(await read(tei('<sp><speaker>纪川：</speaker><stage>上</stage><p>灯呢？</p></sp>'), 'a.xml'))).toEqual(['纪川: 灯呢？']);
  });

  it('refuses entities, other XML and broken XML', async () => {
    const bomb = '<!DOCTYPE TEI [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    await expect(read(tei('<u who="#BaiXiaohe">&b;</u>', bomb), 'a.xml')).rejects.toMatchObject({ code: 'file.xml-entities' });
    const outside = '<!DOCTYPE TEI [<!ENTITY f SYSTEM "file:///etc/hostname">]>';
    await expect(read(tei('<u who="#BaiXiaohe">&f;</u>', outside), 'a.xml')).rejects.toMatchObject({ code: 'file.xml-entities' });
    await expect(read('<?xml version="1.0"?><rss><u>好</u></rss>', 'a.xml')).rejects.toMatchObject({ code: 'file.xml-kind' });
    const whole = tei('<u who="#BaiXiaohe"><seg>开会。</seg></u>');
    await expect(read(whole.slice(0, -30), 'a.xml')).rejects.toMatchObject({ code: 'file.xml-syntax' });
  });

  it('holds many lines', async () =>
    expect(lines(await read(tei('<u who="#A"><seg>好。</seg></u>'.repeat(5000)), 'a.xml'))).toHaveLength(5000));
});
