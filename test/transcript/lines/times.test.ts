import { describe, expect, it } from 'vitest';
import { parseSeconds, timeAt } from '../../../src/transcript/lines/times.js';
import { namesOf, saidOf } from '../six-turns.js';
import { parse } from '../sources.js';

describe('timeAt', () => {
  it.each([
    ['[00:00:12] 何川', '00:00:12', '[00:00:12]'],
    ['(2:49)何川', '2:49', '(2:49)'],
    ['（00:02:49）何川', '00:02:49', '（00:02:49）'],
    ['【00:12】', '00:12', '【00:12】'],
    ['<00:12>', '00:12', '<00:12>'],
    ['[ 00:12 ]', '00:12', '[ 00:12 ]'],
    ['00:00:12 何川', '00:00:12', '00:00:12'],
    ['00:00:01,500 --> 00:00:02,500', '00:00:01,500', '00:00:01,500 --> 00:00:02,500'],
    ['00:10~00:20 何川', '00:10', '00:10~00:20'],
    ['00:10–00:20 何川', '00:10', '00:10–00:20'],
    ['00:10至00:20 何川', '00:10', '00:10至00:20'],
    ['（00:10-00:20）何川', '00:10', '（00:10-00:20）'],
    ['0分05秒 何川', '0分05秒', '0分05秒'],
    ['[12分30秒]', '12分30秒', '[12分30秒]'],
    [`01'20" 何川`, `01'20"`, `01'20"`],
    ['01′20″ 何川', '01′20″', '01′20″'],
    ['9時59分 何川', '9時59分', '9時59分'],
    ['[0.00s -> 3.00s] 好', '0.00s', '[0.00s -> 3.00s]'],
    ['12秒 何川', '12秒', '12秒'],
    ['2024-05-06 10:21:11 何川', '10:21:11', '2024-05-06 10:21:11'],
    ['2024年5月6日 10:21 何川', '10:21', '2024年5月6日 10:21'],
    ['2024/5/6 10:21', '10:21', '2024/5/6 10:21'],
    ['上午9:30 何川', '9:30', '上午9:30'],
    ['下午 3:05 何川', '3:05', '下午 3:05'],
    ['[3:05 PM] Kai', '3:05', '[3:05 PM]'],
  ])('reads %s', (line, time, whole) => expect(timeAt(line, 0, 'any')).toEqual({ time, end: whole.length }));

  it.each(['3:2 赢了', '10秒。', '2019年的事', '何川', '12个人', '3秒钟就好', '(好)', '[1]', '1.5倍', '一刻钟', ''])(
    'reads none in %s',
    (line) => expect(timeAt(line, 0, 'any')).toBeNull(),
  );

  it('takes only what has seconds, or brackets, where a time of the day may be spoken of', () => {
    expect(timeAt('14:00 到', 0, 'long')).toBeNull();
    expect(timeAt('14:00:05 到', 0, 'long')).toEqual({ time: '14:00:05', end: 8 });
    expect(timeAt('[14:00] 到', 0, 'long')).toEqual({ time: '14:00', end: 7 });
  });
});

describe('times within speech', () => {
  it.each(['3:2 赢了。', '14:00 到。', '2019年就有。', '9点开门。', '3秒就好。'])('stay what is said: %s', (said) =>
    expect(saidOf(parse(`何川：${said}\n陆萍：是吗？\n何川：是的。\n陆萍：${said}\n`))).toEqual([
      `何川: ${said}`,
      '陆萍: 是吗？',
      '何川: 是的。',
      `陆萍: ${said}`,
    ]),
  );

  it('name nobody: a line that begins with one goes on with who speaks', () => {
    const transcript = parse('何川：几点？\n14:00 到，都等着。\n陆萍：好。\n2019年：第一座桥。\n何川：嗯。\n');
    expect(namesOf(transcript)).toEqual(['何川', '陆萍']);
    expect(transcript.text).toContain('14:00 到');
    expect(saidOf(transcript).join()).toContain('2019年：第一座桥。');
  });
});

describe('parseSeconds', () => {
  it.each([
    ['00:02:49', 169],
    ['2:49', 169],
    ['00:00:02,500', 2.5],
    ['1:00:00.25', 3600.25],
    ['0分05秒', 5],
    [`01'20"`, 80],
    ['01′20″', 80],
    ['3.00s', 3],
    ['12秒', 12],
    ['14', null],
    ['9時59分', null],
    ['3:2', null],
    ['', null],
  ])('%s is %s seconds', (time, seconds) => expect(parseSeconds(time)).toBe(seconds));
});
