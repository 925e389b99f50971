import { describe, expect, it } from 'vitest';
import { read } from '../../../pipeline/1-read.js';
import { segment } from '../../../pipeline/2-segment.js';
import { count } from '../../../pipeline/3-count.js';
import { relate } from '../../../pipeline/4-relate.js';
import { type SettingsEdit, withEdit } from '../../../pipeline/app/edits.js';
import { remember } from '../../../pipeline/app/remember.js';
import { warmStages } from '../../../pipeline/app/warm-stages.js';
import type { Stages } from '../../../pipeline/run.js';
import { segmenterHere } from '../../../pipeline/segmenter/segmenter-here.js';
import { parseSettings } from '../../../src/files/settings/read-settings.js';
import { defaultSettings, type Settings } from '../../../src/settings.js';

describe('remember', () => {
  it('works again only where a setting has changed that the work looked at', async () => {
    let worked = 0;
    const work = remember(async (input: { readonly name: string }, settings: Settings) => {
      worked++;
      return `${input.name} ${settings.title} ${settings.title === '乙' ? settings.date : ''}`;
    });
    const [one, other] = [{ name: '一' }, { name: '二' }];
    const settings = { ...defaultSettings, title: '甲' };
    expect(await work(one, settings)).toBe('一 甲 ');
    await work(one, { ...settings, date: '2026', seed: 7 });
    expect(worked).toBe(1);
    expect(await work(one, { ...settings, title: '乙', date: '2026' })).toBe('一 乙 2026');
    expect(await work(one, { ...settings, title: '乙', date: '2027' })).toBe('一 乙 2027');
    expect(await work(one, settings)).toBe('一 甲 ');
    expect(worked).toBe(3);
    expect(await work(other, settings)).toBe('二 甲 ');
    expect(worked).toBe(4);
  });

  it('does not remember what failed', async () => {
    let worked = 0;
    const work = remember(async () => {
      if (++worked === 1) throw new Error('once');
      return worked;
    });
    const input = {};
    await expect(work(input, defaultSettings)).rejects.toThrow('once');
    expect(await work(input, defaultSettings)).toBe(2);
  });
});

describe('warmStages', () => {
  const PATH = 'input/example.txt';
  const cold: Stages = { read, segment, count, relate };

  async function tablesOf(stages: Stages, settings: Settings) {
    const { transcript } = await stages.read(PATH, settings);
    const words = await stages.segment(transcript, settings, segmenterHere('node-rs'));
    const { index, keywords } = stages.count(transcript, words, settings);
    return { title: transcript.title, ...keywords, ...stages.relate(index, keywords) };
  }

  it('give what cold ones give, whatever was changed before', async () => {
    const warm = warmStages();
    let text = 'engine: node-rs\n';
    const edits: readonly SettingsEdit[] = [
      { do: 'role', person: '韦长庚', role: 'moderator' },
      { do: 'theme', theme: '雨', name: '雨', entries: ['降雨', '暴雨'] },
      { do: 'stop', term: '居民' },
      { do: 'theme', theme: '雨', name: '雨', entries: ['降雨', { all: ['管网', '清淤'] }] },
      { do: 'counted', person: '韦长庚', counted: false },
      { do: 'count', term: '居民' },
      { do: 'rename', person: '韦长庚', to: '韦工' },
    ];
    for (const edit of edits) {
      text = withEdit(text, edit);
      const settings = parseSettings(text, 's');
      const tables = await tablesOf(warm, settings);
      expect(tables, edit.do).toEqual(await tablesOf(cold, settings));
      expect(await tablesOf(warm, settings)).toEqual(tables);
    }
  });

  it('do not work where nothing has changed, nor again where it is changed back', async () => {
    const warm = warmStages();
    const settings = parseSettings('engine: node-rs\n', 's');
    const first = await tablesOf(warm, settings);
    const other = await tablesOf(warm, { ...settings, seed: 2 });
    const again = await tablesOf(warm, settings);
    expect(again.themes).toBe(first.themes);
    expect(other.segmentationAudit).toBe(first.segmentationAudit);
    expect(other.themes).not.toBe(first.themes);
  });
});
