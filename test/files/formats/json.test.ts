import { describe, expect, it } from 'vitest';
import { read, said } from './read.js';

describe('JSON', () => {
  it('reads segments of WhisperX with speakers and seconds', async () => {
    const found = await read(
      JSON.stringify({
        segments: [
          { start: 0.5, end: 2.25, text: ' 先量水位。', speaker: 'SPEAKER_00', words: [{ word: '先' }] },
          { start: 3725.9, end: 3727, text: '量过了。', speaker: 'SPEAKER_01' },
        ],
        word_segments: [{ word: '先', start: 0.5 }],
      }),
      'a.json',
    );
    expect(found.text).toBe('先量水位。\n量过了。\n');
    expect(found.utterances).toEqual([
      { speaker: 'SPEAKER_00', role: '', start: 0.5, end: 2.25, time: '00:00:00', from: 0, to: 5 },
      { speaker: 'SPEAKER_01', role: '', start: 3725.9, end: 3727, time: '01:02:05', from: 6, to: 10 },
    ]);
  });

  it('leaves segments of Whisper without speakers to the text parser, with their times', async () => {
    const whisper = '{"text": "甲：来了。", "segments": [{"start": 61, "text": "甲：来了。", "avg_logprob": NaN}]}';
    expect(await read(whisper, 'a.json')).toMatchObject({ text: '[00:01:01] 甲：来了。\n', utterances: null });
  });

  it('reads sentence_info of FunASR in milliseconds, its numbered speakers as 发言人', async () => {
    const found = await read(
      JSON.stringify([
        {
          key: 'a',
          text: '先量。量过了。',
          sentence_info: [
            { text: '先量。', start: 1500, end: 2000, spk: 0 },
            { text: '量过了。', start: 2100, end: 2900, spk: 1 },
          ],
        },
      ]),
      'a.json',
    );
    expect(said(found)).toEqual(['发言人0: 先量。', '发言人1: 量过了。']);
    expect(found.utterances?.[0]).toMatchObject({ start: 1.5, end: 2, time: '00:00:01' });
  });

  it('reads utterances of ConvoKit line by line, whose timestamps can be dates', async () => {
    const lines = [
      { id: 'u1', conversation_id: 'u1', speaker: 'baixiaohe', text: '灯灭了。', timestamp: 1893456000, meta: {} },
      { id: 'u2', conversation_id: 'u1', user: { id: 'jichuan' }, text: '我去看。', 'reply-to': 'u1', timestamp: 90 },
    ];
    const found = await read(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utterances.jsonl');
    expect(said(found)).toEqual(['baixiaohe: 灯灭了。', 'jichuan: 我去看。']);
    expect(found.utterances?.map(({ start }) => start)).toEqual([null, 90]);
  });

  it.each([
    ['a bare list', [{ 姓名: '纪川', 内容: '修。' }]],
    ['turns', { title: 't', turns: [{ name: '纪川', content: '修。' }] }],
    ['one line of JSON lines', { speaker: '纪川', text: '修。' }],
    ['roles alone', { messages: [{ role: '纪川', content: '修。' }] }],
    ['a list of paragraphs', { dialogue: [{ speaker: '纪川', text: ['修。'] }] }],
    ['channels of sentences', { transcripts: [{ text: '修。', sentences: [{ begin_time: 0, text: '修。', speaker_id: '纪川' }] }] }],
  ])('reads %s', async (_, value) => {
    expect(said(await read(JSON.stringify(value), 'a.json'))).toEqual(['纪川: 修。']);
  });

  it('reads a line separator inside a string', async () => {
    expect((await read(JSON.stringify([{ speaker: '纪川', text: '修\u2028灯。' }]), 'a.json')).text).toBe('修\n灯。\n');
  });

  it('names the line where the file breaks off, and the shapes where none is known', async () => {
    await expect(read('{"segments": [\n{"text": "修。"},\n{"te', 'a.json')).rejects.toMatchObject({
      code: 'file.json-syntax',
      message: expect.stringContaining('line 3'),
    });
    await expect(read('{"speaker":"甲","text":"修。"}\n{"speaker":"乙","te', 'a.jsonl')).rejects.toMatchObject({
      code: 'file.json-syntax',
      message: expect.stringContaining('line 2'),
    });
    await expect(read('{"a": [1, 2], "b": {"c": []}}', 'a.json')).rejects.toMatchObject({ code: 'file.json-shape' });
    await expect(read('[]', 'a.json')).rejects.toMatchObject({ code: 'file.json-shape' });
  });

  it('does not fall over lists within lists', async () => {
    const nested = `[{"speaker":"纪川","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    await expect(read(nested, 'a.json')).rejects.toMatchObject({ name: 'YuanzhuoError' });
    await expect(read('['.repeat(100_000) + ']'.repeat(100_000), 'a.json')).rejects.toMatchObject({ name: 'YuanzhuoError' });
  });
});
