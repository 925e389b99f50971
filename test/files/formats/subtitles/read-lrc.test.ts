import { describe, expect, it } from 'vitest';
import { all, lines, read, taken } from '../read.js';

describe('LRC', () => {
  it('reads several stamps a line, hours, stamps of words, and headers as facts', async () => {
    const found = await read('[ti:渡口的灯]\n[ar:合唱]\n[00:12.50][01:00:02]修灯<00:13.00>啊\n[00:05.10]纪川：来\n', 'a.lrc');
    expect(lines(found)).toEqual(['纪川：来', '修灯啊', '修灯啊']);
    expect(all(found, 'start')).toEqual([5.1, 12.5, 3602]);
    expect(all(found, 'time')).toEqual(['00:05.10', '00:12.50', '01:00:02']);
    expect(found.facts).toEqual([{ key: 'title', value: '渡口的灯', origin: 'file' }]);
    expect(taken(found, 'data')).toEqual(['[ti:渡口的灯]', '[ar:合唱]']);
  });
});
