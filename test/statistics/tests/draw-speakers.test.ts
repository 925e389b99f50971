import { describe, expect, it } from 'vitest';
import { type DrawReader, drawSpeakers, forEachDraw } from '../../../src/statistics/tests/draw-speakers.js';
import { THREE, turnsOf } from './three-speakers.js';

const turns = turnsOf(THREE);

/** What a reader is told: units of the speakers, then of every column the counts. */
function record(): { readonly reader: DrawReader; readonly heard: readonly string[] } {
  const heard: string[] = [];
  return {
    heard,
    reader: {
      begin: ({ units }) => heard.push(`units ${[...units].join()}`),
      add: (column, { count }) => heard.push(`${column}: ${[...count].join()}`),
    },
  };
}

describe('forEachDraw', () => {
  const drawn = (seed: number): readonly string[] => {
    const labels: string[] = [];
    forEachDraw(turns, { draws: 5, seed }, (own) => labels.push(own.join('')));
    return labels;
  };

  it('leaves each section its three speakers, in another order each time', () => {
    for (const labels of drawn(1)) {
      for (let section = 0; section < 4; section++) {
        expect([...labels.slice(3 * section, 3 * section + 3)].sort().join('')).toBe('012');
      }
    }
    expect(new Set(drawn(1)).size).toBe(5);
  });

  it('is the same for the same seed only, and leaves the speakers as they are', () => {
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(2)).not.toEqual(drawn(1));
    expect([...turns.speakerOf]).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
  });
});

describe('drawSpeakers', () => {
  it('lets each reader read the first draws, as many as it wants', () => {
    const [few, many, alone] = [record(), record(), record()];
    const each = 1 + turns.terms.length;
    drawSpeakers(
      turns,
      [
        { reader: few.reader, draws: 2 },
        { reader: many.reader, draws: 7 },
      ],
      1,
    );
    drawSpeakers(turns, [{ reader: alone.reader, draws: 2 }], 1);
    expect(few.heard).toHaveLength(2 * each);
    expect(many.heard).toHaveLength(7 * each);
    expect(many.heard.slice(0, 2 * each)).toEqual(few.heard);
    expect(alone.heard).toEqual(few.heard);
  });

  it('tells of every draw the units and the counts of every column', () => {
    const { reader, heard } = record();
    drawSpeakers(turns, [{ reader, draws: 3 }], 1);
    const wanted: string[] = [];
    forEachDraw(turns, { draws: 3, seed: 1 }, (labels) => {
      wanted.push('units 16,16,16');
      turns.terms.forEach((_, column) => {
        const counts = [0, 0, 0];
        for (let i = turns.starts[column] ?? 0; i < (turns.starts[column + 1] ?? 0); i++) {
          const speaker = labels[turns.turnOf[i] ?? -1] ?? -1;
          counts[speaker] = (counts[speaker] ?? 0) + (turns.count[i] ?? 0);
        }
        wanted.push(`${column}: ${counts.join()}`);
      });
    });
    expect(heard).toEqual(wanted);
  });
});
