import { describe, expect, it } from 'vitest';
import { namesOf, talk } from '../six-turns.js';
import { parse } from '../sources.js';

const TALK = talk((name, said) => `${name}：${said}`);

describe('the roster of a head', () => {
  it('gives the office in brackets behind a name', () =>
    expect(parse(`主持人：陆敏舒（云岭大学教授）\n嘉宾：何川、白晓桥\n\n${TALK}`).people[0]).toMatchObject({
      name: '陆敏舒',
      role: 'moderator',
      organisations: ['云岭大学'],
      titles: ['教授'],
    }));

  it.each(['本期嘉宾为云岭大学教授陆敏舒。', '记者专访了云岭大学教授陆敏舒。'])(
    'gives the organisation without the words of the sentence: %s',
    (head) => expect(parse(`${head}\n\n${TALK}`).people[0]?.organisations).toEqual(['云岭大学']),
  );

  it('gives a Latin name whole', () => expect(namesOf(parse(`Nora Fielding | 河社记者\n\n${TALK}`))).toContain('Nora Fielding'));

  it('gives those who are introduced and say nothing, behind those who speak', () =>
    expect(namesOf(parse(`嘉宾：卜一鱼、何川、白晓桥\n\n${TALK}`))).toEqual(['陆敏舒', '何川', '白晓桥', '卜一鱼']));
});
