import type { Tables } from '../src/data.js';
import { defaultSettings, type Settings } from '../src/settings.js';
import { read } from './1-read.js';
import { segment } from './2-segment.js';
import { count } from './3-count.js';
import { relate } from './4-relate.js';

/**
 * File → every table of the discussion (stages 1 to 4); nothing is drawn or written.
 *
 * @param path a transcript.
 * @throws YuanzhuoError where the file cannot be used.
 */
export async function analyse(path: string, settings: Settings = defaultSettings): Promise<Tables> {
  const { transcript } = await read(path, settings);
  const words = await segment(transcript, settings);
  const { index, keywords } = count(transcript, words, settings);
  return { title: transcript.title, date: transcript.date, ...keywords, ...relate(index, keywords) };
}
