import { describe, expect, it } from 'vitest';
import type { FactKey, SourceFact } from '../../src/data.js';
import { defaultSettings, type RawSettings } from '../../src/settings.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { parse, sourceOf } from './sources.js';

const TALK = '何川：桥要先修好，路可以再等等。\n陆萍：路先修，桥等得起。\n何川：街道出一半。\n陆萍：大家出。\n';

/** Each fact as "value, source, sentences". */
function factsOf(head: string, settings?: RawSettings): Partial<Record<FactKey, string>> {
  const { facts } = parse(head + TALK, settings);
  return Object.fromEntries(facts.map(({ key, value, source, sentences }) => [key, [value, source, ...sentences].join(', ')]));
}

describe('facts of the discussion', () => {
  it('are read from fields of the head, and no sentence says them', () =>
    expect(factsOf('活动名称：石桥论坛\n时间：2026年6月12日 下午\n地点：石桥镇\n主办：云岭大学\n\n')).toEqual({
      title: '石桥论坛, head',
      date: '2026-06-12, head',
      time: '2026年6月12日 下午, head',
      place: '石桥镇, head',
      event: '石桥论坛, head',
      organisers: '云岭大学, head',
    }));

  it('tell who was there and who kept the record, word for word, and the hour only where one is told', () => {
    expect(
      factsOf(
        '会议时间：2026年6月12日\n出席：何川、陆萍（会计）\n列席人员：白晓桥\n请假：卜一鱼\n记录人：罗启航\n参会人数：4\n会议时长：00:16:44\n\n',
      ),
    ).toEqual({
      ...{ title: 'talk, file name', date: '2026-06-12, head' },
      ...{ present: '何川、陆萍（会计）, head', observers: '白晓桥, head', absent: '卜一鱼, head', recorder: '罗启航, head' },
    });
    for (const time of ['2026年6月12日 14:30', '6月12日上午', '6月12日9时', '6月12日两点半'])
      expect(factsOf(`时间：${time}\n\n`).time, time).toBe(`${time}, head`);
  });

  it('are read from the introduction, with the sentences that say so', () =>
    expect(factsOf('近来雨多。6月12日，由云岭大学、河社联合主办的“先修桥还是先修路”论坛在石桥镇举行。\n')).toEqual({
      title: '先修桥还是先修路, introduction, s1.2',
      date: '6月12日, introduction, s1.2',
      place: '石桥镇, introduction, s1.2',
      organisers: '云岭大学、河社, introduction, s1.2',
    }));

  it.each([
    ['2026年6月12日，', '2026-06-12'],
    ['2026年 6 月 2 日，', '2026-06-02'],
    ['2026-6-12，', '2026-06-12'],
    ['2026/06/12，', '2026-06-12'],
    ['6月12日，', '6月12日'],
    ['12月1日，', '12月1日'],
  ])('give the day with its year, or without where none is told: %s', (day, date) =>
    expect(factsOf(`${day}大家在石桥镇见面。\n`).date).toBe(`${date}, introduction, s1.1`),
  );

  it('give the transcript a date only with its year', () => {
    expect(parse(`2026年6月12日，大家见面。\n${TALK}`).date).toBe('2026-06-12');
    expect(parse(`6月12日，大家见面。\n${TALK}`).date).toBe('');
  });

  it('name the event without what stands before it', () =>
    expect(factsOf('本文整理自7月6日石桥人工智能大会。\n').event).toBe('石桥人工智能大会, introduction, s1.1'));

  it('name the event without who takes part', () =>
    expect(factsOf('近日，何川与陆萍参加了石桥读书会。\n').event).toBe('石桥读书会, introduction, s1.1'));

  it('take nothing of what somebody says', () =>
    expect(factsOf('何川：2026年6月12日，“先修桥”论坛在石桥镇举行。\n')).toEqual({ title: 'talk, file name' }));

  it('are overruled by the settings', () =>
    expect(factsOf('桥与路\n时间：2026年6月12日\n', { title: '夜谈', date: '2020-01-01' })).toEqual({
      title: '夜谈, settings',
      date: '2020-01-01, settings',
    }));

  it.each([
    '时间：2027年4月9日\n',
    '日期:2027/4/9\n',
    '会议时间 2027-04-09 14:00\n地点 渡口镇\n',
    '会议日期　２０２７／０４／０９\n',
    '时间：二〇二七年四月九日下午\n',
    '桥与路座谈会\n二〇二七年四月九日\n',
    '桥与路座谈会\n開會時間：民國116年4月9日\n',
    '桥与路座谈会\n召开时间：2027 年 4 月 9 日\n召开地点：渡口镇\n',
    '时间\n2027年4月9日\n地点\n渡口镇\n主持人\n邓江\n',
    '【时间】2027年4月9日\n【地点】渡口镇\n',
    'Date: April 9, 2027\nVenue: Dukou\n',
    '录制时间：20270409\n',
    '发布时间：2027年5月1日\n访谈时间：2027年4月9日\n受访者：陆萍\n',
    '桥与路座谈会 会议时间 2027-04-09 14:00\n',
  ])('have the date of the head however that is written, and nothing of the head is counted: %j', (head) => {
    const { date, title, sentences, text } = parse(`${head}\n${TALK}`);
    expect(date).toBe('2027-04-09');
    expect(['talk', '桥与路座谈会']).toContain(title);
    expect(text.slice(sentences[0]?.start, sentences[0]?.end)).toBe('桥要先修好，路可以再等等。');
  });

  it.each(['时间：2027年4月9日\n地点：渡口镇\n', '桥与路座谈会\n会议时间 2027-04-09 14:00\n地点 渡口镇\n', '日期:２０２７／４／９\n'])(
    'are read also where nobody is named: %j',
    (head) => {
      const { date, sentences, text } = parse(`${head}\n桥要先修好，路可以再等等。\n\n街道出一半。\n`);
      expect(date).toBe('2027-04-09');
      expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['桥要先修好，路可以再等等。', '街道出一半。']);
    },
  );

  it('are none where the first lines without labels tell of no date', () =>
    expect(parse('提示：大家都听得见吗？\n桥要先修好。\n').sentences).toHaveLength(2));

  it('have the month where the head names no day', () => expect(factsOf('时间：2027年4月\n\n').date).toBe('2027-04, head'));

  it('name who moderates where only a blank stands before the name', () =>
    expect(parse(`时间 2027年4月9日\n主持人 邓江\n\n${TALK.replaceAll('何川：', '主持人：')}`).turns[0]?.speaker).toBe('邓江'));

  it('are told once a key, in one order', () =>
    expect(parse(`主办：云岭大学\n时间：2026年6月12日\n日期：2026年6月13日\n地点：石桥\n\n${TALK}`).facts.map(({ key }) => key)).toEqual([
      'title',
      'date',
      'place',
      'organisers',
    ]));

  it('have the name of the file as the last resort', () => expect(factsOf('')).toEqual({ title: 'talk, file name' }));

  it('of the format go before the introduction', () => {
    const given = (origin: SourceFact['origin'], text: string) => {
      const { facts } = parseTranscript({ ...sourceOf(text), facts: [{ key: 'date', value: '2026年1月2日', origin }] }, defaultSettings);
      return facts.filter(({ key }) => key === 'date').map(({ value, source }) => `${value} ${source}`);
    };
    expect(given('front matter', `2026年6月12日，大家见面。\n${TALK}`)).toEqual(['2026-01-02 front matter']);
    expect(given('archive', TALK)).toEqual(['2026-01-02 archive']);
    expect(given('properties', TALK)).toEqual(['2026-01-02 properties']);
  });

  it.each([
    '时间：2027年4月9日 14:00　　地点：渡口镇\n出席：何川、陆萍　　缺席：白晓桥\n',
    '时间：2027年4月9日 14:00；地点：渡口镇\n出席：何川、陆萍；缺席：白晓桥\n',
    '会议时间 2027年4月9日 14:00\t地点 渡口镇\n出席人员 何川、陆萍　缺席 白晓桥\n',
    '一、时间：2027年4月9日 14:00\n二、地点：渡口镇\n三、出席：何川、陆萍\n四、缺席：白晓桥\n',
    '评议时间：2027年4月9日 14:00\n评议地点：渡口镇\n出席：何川、陆萍\n缺席：白晓桥\n',
  ])('are each a field of its own, however many a line holds and however it is numbered: %j', (head) => {
    expect(factsOf(`桥与路座谈会\n${head}\n`)).toMatchObject({
      ...{ date: '2027-04-09, head', time: '2027年4月9日 14:00, head', place: '渡口镇, head' },
      ...{ present: '何川、陆萍, head', absent: '白晓桥, head' },
    });
    expect(parse(`桥与路座谈会\n${head}\n${TALK}`).turns[0]?.kind).toBe('spoken');
  });

  it.each([
    ['桥与路\n2027-04-09 08:30 来源：渡口日报 编辑：白晓桥\n\n', '2027-04-09'],
    ['桥与路\n\n编者按：本期沙龙由渡口书店主办，于2027年4月9日在渡口镇举行，以下是节选。\n\n', '2027-04-09'],
    ['桥与路\n一、時間：116年4月9日（星期五）\n二、地點：渡口鎮\n\n', '2027-04-09'],
    ['桥与路\n匯出時間：2027/05/01 20:15\n\n2027/04/09（五）\n', '2027-04-09'],
  ])('have the day of the talk from by-lines and notes, and not the day on which the file was saved: %j', (head, date) =>
    expect(parse(head + TALK).date).toBe(date),
  );

  it('have no hour of a publication', () => expect(factsOf('桥与路\n发布时间：2027年4月9日 08:30\n\n').time).toBeUndefined());

  it('name the organisers of a note whole', () =>
    expect(factsOf('编者按：本期沙龙由“渡口书店”与《桥报》联合主办，于2027年4月9日在渡口镇举行。\n\n').organisers).toBe(
      '“渡口书店”与《桥报》, head',
    ));
});
