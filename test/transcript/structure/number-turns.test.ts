import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { countSpeakers } from '../../../src/statistics/counts/count-speakers.js';
import { countTurns } from '../../../src/statistics/counts/count-turns.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { saidOf, sourceWith } from '../six-turns.js';
import { parse } from '../sources.js';

const spans = (text: string) => parse(text).turns.map(({ start, end }) => [start, end]);

describe('times of turns', () => {
  it('last until the next turn begins, and give everybody their seconds', () => {
    const transcript = parse('发言人1 00:00:10\n早上好。\n发言人2 00:00:25\n早。\n发言人1 00:01:00\n再见。\n');
    expect(transcript.turns.map(({ start, end }) => [start, end])).toEqual([
      [10, 25],
      [25, 60],
      [60, null],
    ]);
    expect(
      countSpeakers(transcript, countTurns(transcript), { moderator: true, quoted: true }).map(({ speaker, seconds }) => [
        speaker,
        seconds,
      ]),
    ).toEqual([
      ['发言人1', 15],
      ['发言人2', 35],
    ]);
  });

  it('are left empty where a turn has none', () => {
    const transcript = parse('何川 00:10：好。\n陆萍：好。\n何川 00:20：好。\n');
    expect(countSpeakers(transcript, countTurns(transcript), { moderator: true, quoted: true }).map(({ seconds }) => seconds)).toEqual([
      null,
      null,
    ]);
  });

  it('are taken from a line of their own above the label', () => {
    const transcript = parse('00:00:10\n何川：早上好。\n00:00:25\n陆萍：早。\n00:01:00\n何川：再见。\n');
    expect(transcript.turns.map(({ time }) => time)).toEqual(['00:00:10', '00:00:25', '00:01:00']);
    expect(saidOf(transcript)).toEqual(['何川: 早上好。', '陆萍: 早。', '何川: 再见。']);
  });

  it('have no end where the next turn is told to begin earlier', () =>
    expect(spans('何川 00:05:00\n好。\n陆萍 00:01:00\n好。\n何川 00:02:00\n好。\n')).toEqual([
      [300, null],
      [60, 120],
      [120, null],
    ]));

  it('are those of the file where it gives beginning and end', () => {
    const facts = [
      { speaker: '何川', start: 0.5, end: 2 },
      { speaker: '何川', start: 2, end: 2.5 },
      { speaker: '陆萍', start: 3, end: 4.5 },
    ];
    const transcript = parseTranscript(
      sourceWith(['早上好。', '早。', '请坐。'], (_, i) => ({ ...facts[i] })),
      defaultSettings,
    );
    expect(transcript.turns.map(({ speaker, start, end }) => [speaker, start, end])).toEqual([
      ['何川', 0.5, 2.5],
      ['陆萍', 3, 4.5],
    ]);
  });

  it('end with the last of the cues that go on under a label', () => {
    const lines = ['何川：先修桥。', '再修路。', '陆萍：好。', '何川：嗯。'];
    const cues = sourceWith(lines, (_, i) => ({ time: `00:00:0${i}`, start: i, end: i + 1 }));
    expect(parseTranscript(cues, defaultSettings).turns.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
    ]);
  });

  it('of cues without labels are no part of the sentences', () => {
    const source = sourceWith(['桥要先修。', '水要先清。'], (_, i) => ({ time: `00:00:0${i}`, start: i, end: i + 1 }));
    const { turns, sentences, text } = parseTranscript(source, defaultSettings);
    expect(turns).toMatchObject([{ speaker: '', time: '00:00:00', start: 0, end: 2 }]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['桥要先修。', '水要先清。']);
  });
});
