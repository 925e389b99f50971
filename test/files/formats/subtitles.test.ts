import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('SubRip and WebVTT', () => {
  it('gives one line a cue, with the time as printed, and joins the lines of a cue', async () => {
    const srt =
      '1\n00:00:02,500 --> 00:00:06,000\n白小河: 渡口的灯，\n昨晚又灭了。\n\n2\n00:00:06,200 --> 00:00:09,000\nIt went out\nat ten.\n';
    expect((await read(srt, 'a.srt')).text).toBe('[00:00:02,500] 白小河: 渡口的灯，昨晚又灭了。\n[00:00:06,200] It went out at ten.\n');
  });

  it('keeps voices apart that share a cue', async () => {
    const srt = '1\n00:00:01,000 --> 00:00:04,000\n白小河: 修不修？\n纪川: 修。\n\n2\n00:00:05,000 --> 00:00:06,000\n- 今天？\n- 明天。\n';
    expect((await read(srt, 'a.srt')).text.split('\n')).toEqual([
      '[00:00:01,000] 白小河: 修不修？',
      '[00:00:01,000] 纪川: 修。',
      '[00:00:05,000] - 今天？',
      '[00:00:05,000] - 明天。',
      '',
    ]);
  });

  it('keeps voice tags of WebVTT and drops notes, styles, settings and all other tags', async () => {
    const vtt = `WEBVTT - 渡口

STYLE
::cue { color: red }

NOTE 未校对
00:00 --> 说明

intro
00:01.000 --> 00:04.000 align:start
<v.loud 白小河>渡口 &amp; <i>码头</i><00:02.000>都要修。</v>
<v 纪川>先修<c.yellow>渡口</c>。
`;
    expect((await read(vtt, 'a.vtt')).text).toBe('[00:01.000] <v 白小河>渡口 & 码头都要修。\n[00:01.000] <v 纪川>先修渡口。\n');
  });

  it('drops the repeated line of captions that roll up', async () => {
    const vtt = `WEBVTT

00:00:00.000 --> 00:00:02.000
水<00:00:00.500><c>位</c>退了

00:00:02.000 --> 00:00:04.000
水位退了
船<00:00:02.500><c>可以</c>开
`;
    expect((await read(vtt, 'a.vtt')).text).toBe('[00:00:00.000] 水位退了\n[00:00:02.000] 船可以开\n');
  });

  it('is known by its content where the name is wrong, and is plain text where it has no cues', async () => {
    expect((await read('1\r\n00:00:01,000 --> 00:00:02,000\r\n好。\r\n', 'a.txt')).text).toBe('[00:00:01,000] 好。\n');
    expect((await read('白小河：好。\n', 'a.srt')).text).toBe('白小河：好。\n');
  });
});
