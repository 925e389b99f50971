import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings.js';
import { countSpeakers } from '../../src/statistics/count-speakers.js';
import { countTurns } from '../../src/statistics/count-turns.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { parseSeconds } from '../../src/transcript/seconds.js';
import { parse, sourceOf } from './sources.js';

describe('times', () => {
  it.each([
    ['00:02:49', 169],
    ['2:49', 169],
    ['00:00:02,500', 2.5],
    ['1:00:00.25', 3600.25],
    ['14', null],
    ['', null],
  ])('%s is %s seconds', (time, seconds) => expect(parseSeconds(time)).toBe(seconds));

  it('last until the next turn begins, and give everybody their seconds', () => {
    const transcript = parse('发言人1 00:00:10\n早上好。\n发言人2 00:00:25\n早。\n发言人1 00:01:00\n再见。\n');
    expect(transcript.turns.map(({ start, end }) => [start, end])).toEqual([
      [10, 25],
      [25, 60],
      [60, null],
    ]);
    expect(countSpeakers(transcript, countTurns(transcript)).map(({ speaker, seconds }) => [speaker, seconds])).toEqual([
      ['发言人1', 15],
      ['发言人2', 35],
    ]);
  });

  it('are left empty where a turn has none', () => {
    const transcript = parse('何川 00:10：好。\n陆萍：好。\n何川 00:20：好。\n');
    expect(countSpeakers(transcript, countTurns(transcript)).map(({ seconds }) => seconds)).toEqual([null, null]);
  });

  it('are those of the file where it gives beginning and end', () => {
    const utterance = (speaker: string, start: number, end: number, from: number, to: number) => ({
      speaker,
      role: '',
      start,
      end,
      time: '',
      from,
      to,
    });
    const source = { ...sourceOf('早上好。\n早。\n'), utterances: [utterance('何川', 0.5, 2, 0, 4), utterance('陆萍', 3, 4.5, 5, 7)] };
    const transcript = parseTranscript(source, defaultSettings);
    expect(transcript.labelForms).toEqual({ file: 2 });
    expect(transcript.turns.map(({ speaker, start, end }) => [speaker, start, end])).toEqual([
      ['何川', 0.5, 2],
      ['陆萍', 3, 4.5],
    ]);
  });
});
