import { describe, expect, it } from 'vitest';
import { all, read, said, taken } from '../read.js';

describe('Advanced SubStation Alpha', () => {
  const script = (...events: string[]): string =>
    `[Script Info]\nTitle: 渡口的灯\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${events.join('\n')}\n`;

  it('takes the speaker from Name, in order of time, without styles, drawings and comments', async () => {
    const found = await read(
      script(
        'Dialogue: 0,0:01:05.50,0:01:07.00,Default,,0,0,0,,先修\\h灯',
        'Dialogue: 0,0:00:01.00,0:00:03.50,Default,纪川,0,0,0,,{\\an8}灯，又灭了\\N今晚{\\i1}就{\\i0}修',
        'Comment: 0,0:00:01.00,0:00:03.50,Default,纪川,0,0,0,,未校对',
        'Dialogue: 0,0:00:01.00,0:00:03.50,Default,,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}',
      ),
      'a.ass',
    );
    expect(said(found)).toEqual(['纪川: 灯，又灭了今晚就修', ': 先修 灯']);
    expect(all(found, 'start')).toEqual([1, 65.5]);
    expect(all(found, 'time')).toEqual(['00:00:01', '00:01:05']);
    expect(found.facts).toEqual([{ key: 'title', value: '渡口的灯', origin: 'file' }]);
    expect(taken(found, 'comment')).toEqual(['未校对']);
  });

  it('leaves labels in the text to be looked for, but takes styles that are called like people', async () => {
    const cue = (style: string, text: string): string => `Dialogue: 0,0:00:01.00,0:00:02.00,${style},,0,0,0,,${text}`;
    expect(said(await read(script(cue('Default', '纪川：修。'), cue('Top', '好。')), 'a.ssa'))).toEqual(['纪川：修。', '好。']);
    expect(said(await read(script(cue('纪川', '修。'), cue('白小河', '好。')), 'a.ass'))).toEqual(['纪川: 修。', '白小河: 好。']);
  });
});
