import { describe, expect, it } from 'vitest';
import type { Source, Transcript } from '../../../src/data.js';
import { extract } from '../../../src/files/formats/formats.js';
import { defaultSettings } from '../../../src/settings.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { throwDice } from './dice.js';
import { drawTalk, type Talk, type WriteFormat, type WrittenFile, wordsOf } from './formats/talk.js';
import { FORMATS } from './formats.js';

const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

interface Said {
  readonly speaker: string;
  /** Letters and digits only: signs at the end of a sentence are not kept by every format. */
  readonly words: string;
}

describe('a discussion', () => {
  it.each(Object.entries(FORMATS))('has the same turns as %s', async (_, write) => {
    const differences = await Promise.all(SEEDS.map(async (seed) => firstDifference(seed, write)));
    expect(differences.filter((difference) => difference !== '')).toEqual([]);
  });
});

async function firstDifference(seed: number, write: WriteFormat): Promise<string> {
  const talk = drawTalk(seed);
  const gold = saidBy(talk);
  try {
    const found = saidIn(await read(write(talk, throwDice(seed))), talk);
    const at = Array.from({ length: Math.max(gold.length, found.length) }, (_, i) => i).find(
      (i) => gold[i]?.speaker !== found[i]?.speaker || gold[i]?.words !== found[i]?.words,
    );
    return at === undefined ? '' : `seed ${seed}, turn ${at + 1}: ${brief(gold[at])} was read as ${brief(found[at])}`;
  } catch (cause) {
    return `seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

const brief = (said: Said | undefined): string =>
  said ? `${said.speaker}: ${said.words.slice(0, 12)}…${said.words.slice(-8)} (${said.words.length})` : 'nothing';

async function read({ path, bytes }: WrittenFile): Promise<Transcript> {
  const extracted = await extract(bytes, path, defaultSettings);
  const source: Source = { file: path, format: path.slice(5), bytes: bytes.length, sha256: '', ...extracted };
  return parseTranscript(source, defaultSettings);
}

const saidBy = (talk: Talk): readonly Said[] =>
  merge(talk.turns.map((turn) => ({ speaker: turn.speaker, words: lettersOf(wordsOf(turn)) })));

/** Somebody under another accepted name is the same person. */
function saidIn({ turns, text }: Transcript, { people }: Talk): readonly Said[] {
  const canonical = new Map(people.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [fold(alias), name] as const)));
  const spoken = turns.filter(({ speaker }) => speaker !== '');
  return merge(
    spoken.map(({ speaker, paragraphs }) => ({
      speaker: canonical.get(fold(speaker)) ?? speaker,
      words: lettersOf(paragraphs.map(({ start, end }) => text.slice(start, end)).join('')),
    })),
  );
}

function merge(said: readonly Said[]): readonly Said[] {
  const merged: Said[] = [];
  for (const turn of said) {
    const last = merged.at(-1);
    if (last?.speaker === turn.speaker) merged[merged.length - 1] = { ...last, words: last.words + turn.words };
    else merged.push(turn);
  }
  return merged;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s_“”"'《》]/g, '')
    .toLowerCase();
