import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { saidOf, sourceWith } from '../six-turns.js';
import { parse, sourceOf } from '../sources.js';

const TALK = '何川：桥要先修好，路可以再等等。\n陆萍：路先修，桥等得起。\n何川：街道出一半。\n陆萍：大家出。\n';
const titleOf = (text: string, file = 'talk.txt'): string => parseTranscript(sourceOf(text, file), defaultSettings).title;

describe('the title', () => {
  it.each([
    ['the one heading of the first level', `# 桥与路\n\n## 桥\n${TALK}## 路\n${TALK}`, '桥与路'],
    ['the first line, where it ends as no sentence does', `先修桥还是先修路\n\n${TALK}`, '先修桥还是先修路'],
    ['what is named as such', `会议名称：桥与路座谈会\n${TALK}`, '桥与路座谈会'],
    ['the topic that is named', `主题：先修桥还是先修路\n${TALK}`, '先修桥还是先修路'],
    ['a question, above a gap', `先修桥，还是先修路？\n\n${TALK}`, '先修桥，还是先修路？'],
    ['a first line with a colon', `桥与路：谁先谁后\n\n${TALK}`, '桥与路：谁先谁后'],
    ['a first line that says what the file records', `文字记录：社区食堂例会\n${TALK}`, '文字记录：社区食堂例会'],
    ['the first line without the day behind it', `桥与路 2026-06-12\n\n${TALK}`, '桥与路'],
  ])('is %s, and nobody says it', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
    const transcript = parse(text);
    expect(saidOf(transcript).join()).not.toContain(title);
    expect(transcript.sections.map((section) => section.title)).not.toContain(title);
    expect(transcript.asides.filter(({ kind }) => kind === 'title')).toHaveLength(1);
  });

  it.each([
    ['a first line that is something said', `各位好，我们开始吧。\n${TALK}`],
    ['the first utterance', TALK],
    ['a line of fields', `时间：6月1日\n${TALK}`],
    ['a stage direction', `（掌声）\n${TALK}`],
    ['a key of letters', 'Z = 周启舟\nL = 陆萍\n\nZ：先修桥。\nL：先修路。\nZ：好。\nL：好。\n'],
    ['a line about the text', `以下为发言实录\n${TALK}`],
    ['who takes part', `嘉宾：何川、陆萍\n\n${TALK}`],
    ['a line with a time', `00:00:12 大家好\n${TALK}`],
    [
      'the first of lines without punctuation, as recognisers write them',
      '嗯那个桥的事情\n我们上次说到\n要先修桥\n然后路也要修\n但是钱不够\n就先这样\n下次再说\n',
    ],
    ['one of several headings of the first level', `# 桥\n${TALK}# 路\n${TALK}`],
  ])('is the name of the file, and not %s', (_, text) => {
    expect(titleOf(text, '石桥夜谈.txt')).toBe('石桥夜谈');
    expect(parse(text).asides.filter(({ kind }) => kind === 'title')).toEqual([]);
  });

  it('is no cue: what has a time is said', () => {
    const cues = sourceWith(['先修桥', '再修路。', '好。'], (_, i) => ({ time: `00:00:0${i}`, start: i, end: i + 1 }), '石桥夜谈.srt');
    expect(parseTranscript(cues, defaultSettings).title).toBe('石桥夜谈');
  });

  it('is what front matter says, also where the first line says the same', () => {
    expect(titleOf(`---\ntitle: 桥与路\n---\n${TALK}`)).toBe('桥与路');
    const both = parse(`---\ntitle: 桥与路\n---\n桥与路\n\n${TALK}`);
    expect(both.title).toBe('桥与路');
    expect(saidOf(both)[0]).toBe('何川: 桥要先修好，路可以再等等。');
  });

  it('is that of the text, and not one left over in properties', () => {
    const facts = [{ key: 'title', value: '旧名', origin: 'properties' }] as const;
    expect(parseTranscript({ ...sourceOf(`# 桥与路\n\n${TALK}`), facts }, defaultSettings).title).toBe('桥与路');
  });
});
