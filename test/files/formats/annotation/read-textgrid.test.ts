import { describe, expect, it } from 'vitest';
import { all, read, said, taken } from '../read.js';

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
