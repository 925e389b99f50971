import { describe, expect, it } from 'vitest';
import { findHosts } from '../../src/sections/find-hosts.js';
import { discuss, type Said } from '../statistics/discussion.js';

const say = (speaker: string, text: string): Said => ({ speaker, sentences: [`-${text}`] });

describe('findHosts', () => {
  it('are whom the text calls moderators', () => {
    const people = [{ name: '甲' }, { name: '乙', role: 'moderator' }, { name: '丙', role: 'moderator' }] as const;
    const { transcript } = discuss([say('甲', '请乙说'), say('甲', '请丙说'), say('乙', '好'), say('丙', '好')], { people });
    expect([...findHosts(transcript)]).toEqual(['乙', '丙']);
  });

  it('are else who hands over the floor, though another has as many turns', () => {
    const said = [say('乙', '我先说'), say('甲', '请丙来谈谈'), say('丙', '行'), say('甲', '请乙来谈谈'), say('乙', '三点')];
    expect([...findHosts(discuss(said).transcript)]).toEqual(['甲']);
  });

  it('gain nothing by asking where nobody else answers', () => {
    const said = [say('乙', '一'), say('丙', '二'), say('乙', '三'), say('甲', '大家怎么看')];
    expect([...findHosts(discuss(said).transcript)]).toEqual(['乙']);
  });

  it('are nobody where nobody is named', () => {
    expect(findHosts(discuss([say('', '一段话')]).transcript).size).toBe(0);
    expect(findHosts(discuss([]).transcript).size).toBe(0);
  });
});
