import { describe, expect, it } from 'vitest';
import { all, read, said, taken } from '../read.js';

interface Told {
  readonly who: string;
  readonly code: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOLD: readonly Told[] = [
  { who: '纪川', code: 0, text: '灯昨晚又灭了，渡口一片黑。', from: 0, to: 3.25 },
  { who: '白小河', code: 1, text: '修灯的钱从哪里来？', from: 3.25, to: 5.5 },
  { who: '纪川', code: 0, text: '镇里说下个月拨。', from: 5.5, to: 7.5 },
  { who: '白小河', code: 1, text: '那这个月怎么办，先借一盏？', from: 7.5, to: 10.75 },
  { who: '纪川', code: 0, text: '借，找码头借。', from: 10.75, to: 12.5 },
];
const whole = TOLD.map(({ text }) => text).join('');
const ms = (seconds: number): number => Math.round(seconds * 1000);
const wordsOf = ({ text, from }: Told): readonly { readonly word: string; readonly from: number; readonly to: number }[] =>
  [...text].map((word, i) => ({ word, from: from + i / 4, to: from + (i + 1) / 4 }));
const readJson = (value: unknown) => read(JSON.stringify(value), 'a.json');

const names = (name: (told: Told) => string): readonly string[] => TOLD.map((told) => `${name(told)}: ${told.text}`);
const byName = names(({ who }) => who);
const numbered = (first: number): readonly string[] => names(({ code }) => `发言人${code + first}`);
const starts = TOLD.map(({ from }) => from);

describe('JSON', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'WhisperX',
      {
        segments: TOLD.map((told) => ({
          start: told.from,
          end: told.to,
          text: told.text,
          words: wordsOf(told).map(({ word, from, to }) => ({ word, start: from, end: to, score: 0.9, speaker: `SPEAKER_0${told.code}` })),
          speaker: `SPEAKER_0${told.code}`,
        })),
        word_segments: TOLD.flatMap((told) => wordsOf(told).map(({ word, from, to }) => ({ word, start: from, end: to }))),
      },
      names(({ code }) => `SPEAKER_0${code}`),
    ],
    [
      'FunASR, in milliseconds',
      [
        {
          key: 'a',
          text: whole,
          timestamp: TOLD.flatMap((told) => wordsOf(told).map(({ from, to }) => [ms(from), ms(to)])),
          sentence_info: TOLD.map(({ text, from, to, code }) => ({ text, start: ms(from), end: ms(to), spk: code })),
        },
      ],
      numbered(0),
    ],
    [
      'iFlytek',
      TOLD.map(({ text, from, to, code }) => ({ bg: `${ms(from)}`, ed: `${ms(to)}`, onebest: text, speaker: `${code + 1}` })),
      numbered(1),
    ],
    [
      'a lattice of JSON in strings',
      {
        lattice: TOLD.map((told) => ({
          json_1best: JSON.stringify({
            st: {
              bg: `${ms(told.from)}`,
              ed: `${ms(told.to)}`,
              rl: `${told.code + 1}`,
              rt: [
                {
                  ws: wordsOf(told).map(({ word }) => ({
                    wb: 1,
                    cw: [
                      { w: word, wp: 'n' },
                      { w: '错', wp: 'n' },
                    ],
                  })),
                },
              ],
            },
          }),
        })),
      },
      numbered(1),
    ],
    [
      'Deepgram, words alone',
      {
        results: {
          channels: [
            {
              alternatives: [
                {
                  transcript: whole,
                  words: TOLD.flatMap((told) =>
                    wordsOf(told).map(({ word, from, to }) => ({ word, start: from, end: to, speaker: told.code })),
                  ),
                },
              ],
            },
          ],
        },
      },
      numbered(0),
    ],
    [
      'Google, words that are said again with their speakers',
      {
        results: [
          {
            alternatives: [
              {
                transcript: whole,
                words: TOLD.flatMap((told) => wordsOf(told).map(({ word, from }) => ({ startTime: `${from}s`, word }))),
              },
            ],
          },
          {
            alternatives: [
              {
                words: TOLD.flatMap((told) =>
                  wordsOf(told).map(({ word, from }) => ({ startTime: `${from}s`, word, speakerTag: told.code + 1 })),
                ),
              },
            ],
          },
        ],
      },
      numbered(1),
    ],
    [
      'Amazon, items and punctuation',
      {
        results: {
          transcripts: [{ transcript: whole }],
          speaker_labels: {
            segments: TOLD.map(({ from, to, code }) => ({ start_time: `${from}`, end_time: `${to}`, speaker_label: `spk_${code}` })),
          },
          items: TOLD.flatMap((told) =>
            wordsOf(told).map(({ word, from, to }) => ({
              ...(/[，。？]/.test(word) ? { type: 'punctuation' } : { type: 'pronunciation', start_time: `${from}`, end_time: `${to}` }),
              alternatives: [{ confidence: '0.9', content: word }],
              speaker_label: `spk_${told.code}`,
            })),
          ),
        },
        status: 'COMPLETED',
      },
      names(({ code }) => `spk_${code}`),
    ],
    [
      'Azure, the best of several and ticks',
      {
        combinedRecognizedPhrases: [{ channel: 0, display: whole }],
        recognizedPhrases: TOLD.map(({ text, from, to, code }) => ({
          recognitionStatus: 'Success',
          channel: 0,
          speaker: code + 1,
          offsetInTicks: from * 1e7,
          durationInTicks: (to - from) * 1e7,
          nBest: [
            { confidence: 0.9, lexical: text.replace(/[，。？]/g, ''), display: text },
            { confidence: 0.5, lexical: '错的', display: '错的话。' },
          ],
        })),
      },
      numbered(1),
    ],
    [
      'Rev, elements of monologues',
      {
        monologues: TOLD.map((told) => ({
          speaker: told.code,
          elements: wordsOf(told).map(({ word, from, to }) => ({
            type: /[，。？]/.test(word) ? 'punct' : 'text',
            value: word,
            ts: from,
            end_ts: to,
          })),
        })),
      },
      numbered(0),
    ],
    [
      'a list for each speaker',
      Object.fromEntries(
        ['纪川', '白小河'].map((who) => [
          who,
          TOLD.filter((told) => told.who === who).map(({ text, from, to }) => ({ b: from, e: to, x: text })),
        ]),
      ),
      byName,
    ],
    [
      'codes whose names stand in another list',
      {
        people: [
          { id: 'S0', name: '纪川', age: 40 },
          { id: 'S1', name: '白小河', age: 30 },
        ],
        turns: TOLD.map(({ text, from, to, code }) => ({ spk: `S${code}`, t0: from, t1: to, line: text })),
      },
      byName,
    ],
    [
      'fields of any name, beside moods, languages and numbers',
      {
        zz: [{ a: 1 }],
        kx: {
          pp: TOLD.map(({ who, text, from, to }, i) => ({
            k9: from,
            ab: 'zh',
            m1: { n2: who },
            q7: to,
            vv: text,
            em: ['neutral', 'happy'][i % 2],
            ix: i,
          })),
        },
      },
      byName,
    ],
  ])('reads %s', async (_, value, expected) => {
    const found = await readJson(value);
    expect(said(found)).toEqual(expected);
    expect(all(found, 'start')).toEqual(starts);
    expect(all(found, 'time')).toEqual(['00:00:00', '00:00:03', '00:00:05', '00:00:07', '00:00:10']);
  });

  it.each<[string, unknown]>([
    [
      'ConvoKit, whose times are dates',
      TOLD.map(({ who, text }, i) => ({ id: `u${i}`, speaker: who, text, reply_to: null, timestamp: 1893456000 + i, meta: {} })),
    ],
    ['names of users within', TOLD.map(({ who, text }) => ({ text, user: { id: `u-${who}`, name: who } }))],
    ['the key as the speaker', TOLD.map(({ who, text }) => ({ [who]: text }))],
    [
      'Telegram',
      {
        name: '渡口群',
        type: 'group',
        messages: TOLD.map(({ who, text, code }, i) => ({
          id: i + 1,
          type: 'message',
          date_unixtime: `${1893456000 + i}`,
          from: who,
          from_id: `user${code}`,
          text,
          text_entities: [{ type: 'plain', text }],
        })),
      },
    ],
    [
      'Slack',
      TOLD.map(({ who, text, code }) => ({
        user: `U0${code}`,
        type: 'message',
        text,
        team: 'T1',
        user_profile: { real_name: who, avatar_hash: 'g1' },
        blocks: [{ type: 'rich_text', elements: [{ type: 'text', text }] }],
      })),
    ],
    [
      'Discord',
      {
        guild: { id: '1', name: '渡口' },
        messages: TOLD.map(({ who, text, code }) => ({
          type: 'Default',
          content: text,
          author: { id: `5${code}`, name: `user_${code}`, nickname: who, isBot: false },
        })),
      },
    ],
    ['a dictionary of numbers', { names: { 0: '纪川', 1: '白小河' }, list: TOLD.map(({ code, text }) => ({ who: code, what: text })) }],
  ])('reads %s', async (_, value) => {
    const found = await readJson(value);
    expect(said(found)).toEqual(byName);
    expect(all(found, 'start')).toEqual(TOLD.map(() => null));
  });

  it.each<[string, unknown, readonly string[]]>([
    ['a bare list', [{ 姓名: '纪川', 内容: '修。' }], ['纪川: 修。']],
    ['turns', { title: 't', turns: [{ name: '纪川', content: '修。' }] }, ['纪川: 修。']],
    ['one line of JSON lines', { speaker: '纪川', text: '修。' }, ['纪川: 修。']],
    ['roles alone', { messages: [{ role: '纪川', content: '修。' }] }, ['纪川: 修。']],
    ['a list of paragraphs', { dialogue: [{ speaker: '纪川', text: ['修。', '今晚修。'] }] }, ['纪川: 修。', '纪川: 今晚修。']],
    [
      'channels of sentences',
      { transcripts: [{ text: '修。', sentences: [{ begin_time: 0, text: '修。', speaker_id: '纪川' }] }] },
      ['纪川: 修。'],
    ],
    [
      'ShareGPT',
      [
        {
          id: '1',
          conversations: [
            { from: 'human', value: '灯怎么修？' },
            { from: 'gpt', value: '先断电。' },
          ],
        },
      ],
      ['human: 灯怎么修？', 'gpt: 先断电。'],
    ],
    [
      'messages of parts',
      {
        messages: [
          { role: 'user', content: [{ type: 'text', text: '灯怎么修？' }] },
          { role: 'assistant', content: '先断电。' },
        ],
      },
      ['user: 灯怎么修？', 'assistant: 先断电。'],
    ],
    [
      'strings with labels',
      { title: '灯', date: '2031-01-01', lines: ['纪川：修不修？', '白小河：修。'] },
      ['纪川：修不修？', '白小河：修。'],
    ],
    ['whole text alone', { text: '灯修好了。\n船也修好了。' }, ['灯修好了。', '船也修好了。']],
  ])('reads %s', async (_, value, expected) => {
    expect(said(await readJson(value))).toEqual(expected);
  });

  it('leaves the speaker open where no field names one, with the times', async () => {
    const found = await read('{"text": "甲：来了。", "segments": [{"start": 61, "text": "甲：来了。", "avg_logprob": NaN}]}', 'a.json');
    expect(said(found)).toEqual(['甲：来了。']);
    expect(all(found, 'time')).toEqual(['00:01:01']);
    const cues = { body: [0, 3, 6].map((from) => ({ from, to: from + 3, location: 2, content: `灯灭了${'又'.repeat(from)}` })) };
    expect(all(await readJson(cues), 'speaker')).toEqual([null, null, null]);
    expect(all(await readJson(cues), 'end')).toEqual([3, 6, 9]);
  });

  it('takes for the speaker of a segment who says most of its words, where only these name somebody', async () => {
    const words = (...speakers: readonly string[]) => speakers.map((speaker) => ({ word: '灯', speaker }));
    const segments = [
      { start: 0, text: '渡口的灯昨晚又灭了。', speaker: 'SPEAKER_00', words: words('SPEAKER_00') },
      { start: 3, text: '修灯的钱从哪里来？', words: words('SPEAKER_01', 'SPEAKER_01', 'SPEAKER_00') },
      { start: 6, text: '镇里说下个月拨。', words: words('SPEAKER_01', 'SPEAKER_00') },
    ];
    expect(all(await readJson({ segments }), 'speaker')).toEqual(['SPEAKER_00', 'SPEAKER_01', '']);
  });

  it('tells the title and the date of a file as facts, and leaves keywords out of the speech', async () => {
    const found = await readJson({
      title: '渡口',
      date: '2031-05-06',
      keywords: ['修灯'],
      turns: TOLD.map(({ who, text }) => ({ who, text })),
    });
    expect(found.facts).toEqual([
      { key: 'title', value: '渡口', origin: 'file' },
      { key: 'date', value: '2031-05-06', origin: 'file' },
    ]);
    expect(taken(found, 'data')).toEqual(['渡口', '修灯']);
    expect(said(found)).toEqual(byName);
  });

  it('reads a line separator inside a string as a line end', async () => {
    expect((await read(JSON.stringify([{ speaker: '纪川', text: '修\u2028灯。' }]), 'a.json')).text).toBe('修\n灯。\n');
  });

  it('names the line where the file breaks off, and says where nothing is speech', async () => {
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

  it('does not fall over lists within lists, nor over keys of objects', async () => {
    const nested = `[{"speaker":"纪川","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    await expect(read(nested, 'a.json')).rejects.toMatchObject({ name: 'YuanzhuoError' });
    await expect(read('['.repeat(100_000) + ']'.repeat(100_000), 'a.json')).rejects.toMatchObject({ name: 'YuanzhuoError' });
    expect(
      said(await read('[{"__proto__":"纪川","constructor":"修不修？"},{"__proto__":"白小河","constructor":"修。"}]', 'a.json')),
    ).toEqual(['纪川: 修不修？', '白小河: 修。']);
  });
});
