import { describe, expect, it } from 'vitest';
import { all, lines, read, said, taken } from './read.js';

describe('TextGrid', () => {
  const long = `File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 4
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "纪川"
        xmin = 0
        xmax = 4
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 1.5
            text = "灯在 ""渡口"" 3 号。"
        intervals [2]:
            xmin = 1.5
            xmax = 4
            text = ""
    item [2]:
        class = "IntervalTier"
        name = "白小河"
        xmin = 0
        xmax = 4
        intervals: size = 1
        intervals [1]:
            xmin = 1.5
            xmax = 4
            text = "好。"
    item [3]:
        class = "TextTier"
        name = "notes"
        xmin = 0
        xmax = 4
        points: size = 1
        points [1]:
            number = 2
            mark = "停顿"
`;
  const short =
    '\uFEFFFile type = "ooTextFile"\n"TextGrid"\n\n0\n4\n<exists>\n2\n"IntervalTier"\n"纪川"\n0\n4\n1\n2\n4\n"修。"\n"TextTier"\n"白小河"\n0\n4\n1\n1\n"修不修？"\n';

  it('reads the tiers of the long form in order of time, without empty intervals and tiers of notes', async () => {
    const found = await read(long, 'a.TextGrid');
    expect(said(found)).toEqual(['纪川: 灯在 "渡口" 3 号。', '白小河: 好。']);
    expect(all(found, 'start')).toEqual([0, 1.5]);
    expect(all(found, 'end')).toEqual([1.5, 4]);
    expect(all(found, 'time')).toEqual(['00:00:00', '00:00:01']);
    expect(taken(found, 'data')).toEqual(['停顿']);
  });

  it('reads the short form, points, and UTF-16', async () => {
    expect(said(await read(Buffer.from(short, 'utf16le'), 'a.TextGrid'))).toEqual(['白小河: 修不修？', '纪川: 修。']);
  });

  it('says that a file breaks off, and that another file of Praat is none', async () => {
    await expect(read(long.slice(0, 500), 'a.TextGrid')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read('File type = "ooTextFile"\nObject class = "Pitch 1"\n\nxmin = 0\n', 'a.txt')).rejects.toMatchObject({
      code: 'file.structured',
    });
  });
});

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

describe('CHAT', () => {
  it('reads main lines with names for codes, times and continued lines, without dependent lines and codes', async () => {
    const found = await read(
      '@UTF8\n@Begin\n@Languages:\tzho\n@Participants:\tJIC 纪_川 Host, BAI Adult\n@Title:\t渡口\n*JIC:\t灯 [/] 灯 昨晚 &-uh 又 <灭了> [*] ,\n\t修 不 修 ? \u00151500_4000\u0015\n%mor:\tn|灯\n*BAI:\t修 +... 4000_5250\n@End\n',
      'a.cha',
    );
    expect(said(found)).toEqual(['纪 川: 灯灯昨晚又灭了, 修不修？', 'BAI: 修…']);
    expect(found.units.map(({ start, end, role, line }) => [start, end, role, line])).toEqual([
      [1.5, 4, 'Host', 6],
      [4, 5.25, 'Adult', 9],
    ]);
    expect(found.facts).toEqual([{ key: 'title', value: '渡口', origin: 'file' }]);
    expect(taken(found, 'data')).toContain('%mor:\tn|灯');
  });
});

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
