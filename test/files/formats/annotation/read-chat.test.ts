import { describe, expect, it } from 'vitest';
import { read, said, taken } from '../read.js';

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
