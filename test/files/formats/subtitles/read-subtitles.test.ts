import { describe, expect, it } from 'vitest';
import { all, lines, read, said } from '../read.js';

describe('SubRip and WebVTT', () => {
  it('gives a unit a cue, with the time as printed, and joins the lines of a cue', async () => {
    const srt =
      '1\n00:00:02,500 --> 00:00:06,000\n白小河: 渡口的灯，\n昨晚又灭了。\n\n2\n00:00:06,200 --> 00:00:09,000\nIt went out\nat ten.\n';
    const found = await read(srt, 'a.srt');
    expect(found.text).toBe('白小河: 渡口的灯，昨晚又灭了。\nIt went out at ten.\n');
    expect(found.units).toEqual([
      expect.objectContaining({ line: 2, speaker: null, time: '00:00:02,500', start: 2.5, end: 6 }),
      expect.objectContaining({ line: 7, speaker: null, time: '00:00:06,200', start: 6.2, end: 9 }),
    ]);
  });

  it('keeps voices apart that share a cue', async () => {
    const srt = '1\n00:00:01,000 --> 00:00:04,000\n白小河: 修不修？\n纪川: 修。\n\n2\n00:00:05,000 --> 00:00:06,000\n- 今天？\n- 明天。\n';
    const found = await read(srt, 'a.srt');
    expect(lines(found)).toEqual(['白小河: 修不修？', '纪川: 修。', '- 今天？', '- 明天。']);
    expect(all(found, 'start')).toEqual([1, 1, 5, 5]);
  });

  it('takes the speaker from voice tags and drops notes, styles, settings, music and all other tags', async () => {
    const vtt = `WEBVTT - 渡口

STYLE
::cue { color: red }

NOTE 未校对
00:00 --> 说明

intro
00:01.000 --> 00:04.000 align:start
<v.loud 白小河>渡口 &amp; <i>码头</i><00:02.000>都要修。</v>
<v 纪川>先修<c.yellow>渡口</c>。♪

00:05.000 --> 00:06.000
{\\an8}好。
`;
    const found = await read(vtt, 'a.vtt');
    expect(said(found)).toEqual(['白小河: 渡口 & 码头都要修。', '纪川: 先修渡口。', '好。']);
    expect(all(found, 'time')).toEqual(['00:01.000', '00:01.000', '00:05.000']);
  });

  it('keeps text behind a blank line inside a cue, and on the line of the time', async () => {
    const vtt =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n\n灯灭了。\n\n2\n00:00:03.000 --> 00:00:04.000 纪川：修。\n\n3\n00:00:05.000 --> 00:00:06.000\n\n2031\n';
    expect(lines(await read(vtt, 'a.vtt'))).toEqual(['灯灭了。', '纪川：修。', '2031']);
  });

  it('drops the repeated line of captions that roll up', async () => {
    const vtt = `WEBVTT

00:00:00.000 --> 00:00:02.000
水<00:00:00.500><c>位</c>退了

00:00:02.000 --> 00:00:04.000
水位退了
船<00:00:02.500><c>可以</c>开
`;
    expect(lines(await read(vtt, 'a.vtt'))).toEqual(['水位退了', '船可以开']);
  });

  it('is known by its content where the name is wrong, and is plain text where it has no cues', async () => {
    expect(all(await read('1\r\n00:00:01,000 --> 00:00:02,000\r\n好。\r\n', 'a.txt'), 'time')).toEqual(['00:00:01,000']);
    expect(lines(await read('白小河：好。\n', 'a.srt'))).toEqual(['白小河：好。']);
    expect(lines(await read('0:00:01.000,0:00:03.000\n灯灭了。\n\n0:00:03.000,0:00:04.000\n修。\n', 'a.sbv'))).toEqual([
      '灯灭了。',
      '修。',
    ]);
  });
});
