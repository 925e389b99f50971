import { describe, expect, it } from 'vitest';
import { speakersOf } from '../six-turns.js';
import { parse } from '../sources.js';

const talk = (first: string, second: string): string => `发言人1：${first}\n发言人2：${second}\n发言人1：先修桥。\n发言人2：先修路。\n`;

describe('who introduces themselves', () => {
  it.each(['大家好，我是郭丽，来自云岭大学。', '我是郭丽，我来自石桥。', '各位好。我是郭丽，我是来自河社。'])(
    'with name and where from, is called so: %s',
    (said) => {
      const transcript = parse(talk(said, '先修路。'));
      expect(speakersOf(transcript)).toEqual(['郭丽', '发言人2', '郭丽', '发言人2']);
      expect(transcript.people[0]?.aliases).toEqual(['发言人1']);
    },
  );

  it.each(['我叫郭丽，我来自石桥。', '我叫郭丽，说两句。', '大家好，我是郭丽。', '我是云岭大学的郭丽，先说桥。'])(
    'with a name alone, is only proposed: %s',
    (said) => {
      const transcript = parse(talk(said, '先修路。'));
      expect(speakersOf(transcript)[0]).toBe('发言人1');
      expect(transcript.doubts).toMatchObject([
        { kind: 'name', text: '发言人1', line: 1, share: 0, setting: 'people: [{ name: 郭丽, aliases: [发言人1] }]' },
      ]);
      expect(transcript.warnings).toEqual([]);
    },
  );

  it('is nobody whom somebody else claims to be', () => {
    const transcript = parse(talk('我是郭丽，来自云岭大学。', '我是郭丽，来自河社。'));
    expect(speakersOf(transcript)).toEqual(['发言人1', '发言人2', '发言人1', '发言人2']);
    expect(transcript.doubts).toEqual([]);
  });

  it.each(['我是说，来自云岭大学的人多。', '他叫郭丽，来自云岭大学。', '我是老师，来自云岭大学。'])('is nobody by %s', (said) =>
    expect(speakersOf(parse(talk(said, '先修路。')))[0]).toBe('发言人1'),
  );

  it('keeps the name that the file gives', () =>
    expect(speakersOf(parse('何川：我是郭丽，来自云岭大学。\n陆萍：先修路。\n何川：好。\n陆萍：好。\n'))[0]).toBe('何川'));

  it('does so in the first two turns', () => {
    const late = '发言人1：桥。\n发言人2：路。\n发言人1：船。\n发言人2：路。\n发言人1：我是郭丽，来自云岭大学。\n发言人2：好。\n';
    expect(speakersOf(parse(late))[0]).toBe('发言人1');
  });
});
