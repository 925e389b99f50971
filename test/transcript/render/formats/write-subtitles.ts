import type { Dice } from '../dice.js';
import { clock, type Piece, type Talk, textFile, type WriteFormat } from './talk.js';

/** Subtitles: a cue for every sentence, labelled each time or only where the speaker changes. */

interface Cue extends Piece {
  readonly speaker: string;
  /** Whether the cue says who speaks. */
  readonly labelled: boolean;
}

function cuesOf({ turns }: Talk, dice: Dice): readonly Cue[] {
  const always = dice.chance(0.5);
  return turns.flatMap(({ speaker, pieces }) => pieces.map((piece, i): Cue => ({ ...piece, speaker, labelled: always || i === 0 })));
}

type Label = (name: string) => string;
const LABELS: readonly Label[] = [(name) => `${name}：`, (name) => `${name}: `, (name) => `【${name}】`, (name) => `[${name}] `];

export const writeSrt: WriteFormat = (talk, dice) => {
  const label = dice.pick(LABELS);
  const cues = cuesOf(talk, dice).map(
    ({ speaker, labelled, text, start, end }, i) =>
      `${i + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${labelled ? label(speaker) : ''}${text}\n`,
  );
  return textFile('srt', cues.join('\n'));
};

export const writeVttVoices: WriteFormat = (talk, dice) => {
  const close = dice.pick(['</v>', '']);
  const style = dice.pick(['', '.loud', '.guest.first']);
  const cues = talk.turns.flatMap(({ speaker, pieces }) =>
    pieces.map(({ text, start, end }) => `${clock(start, '.')} --> ${clock(end, '.')}\n<v${style} ${speaker}>${text}${close}\n`),
  );
  return textFile('vtt', `WEBVTT\n\nNOTE 机器听写\n\n${cues.join('\n')}`);
};

export const writeVttLabels: WriteFormat = (talk, dice) => {
  const label = dice.pick(LABELS);
  const cues = cuesOf(talk, dice).map(
    ({ speaker, labelled, text, start, end }) =>
      `${clock(start, '.')} --> ${clock(end, '.')} align:start position:10%\n${labelled ? label(speaker) : ''}${text}\n`,
  );
  return textFile('vtt', `WEBVTT\nKind: captions\nLanguage: zh\n\n${cues.join('\n')}`);
};

export const writeAss: WriteFormat = (talk, dice) => {
  const named = dice.chance(0.5);
  const time = (seconds: number): string => clock(seconds, '.').slice(1, -1);
  const events = cuesOf(talk, dice).map(({ speaker, labelled, text, start, end }) => {
    const said = `${named || !labelled ? '' : `${speaker}：`}${text}`;
    return `Dialogue: 0,${time(start)},${time(end)},Default,${named ? speaker : ''},0,0,0,,{\\fad(200,200)}${said}`;
  });
  return textFile('ass', [...ASS_HEAD, ...events, ''].join('\n'));
};

const ASS_HEAD = [
  '[Script Info]',
  'ScriptType: v4.00+',
  'PlayResX: 1280',
  '',
  '[V4+ Styles]',
  'Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, Encoding',
  'Style: Default,Noto Sans,40,&H00FFFFFF,0,2,1',
  '',
  '[Events]',
  'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
];

export const writeLrc: WriteFormat = (talk, dice) => {
  const lines = cuesOf(talk, dice).map(({ speaker, labelled, text, start }) => {
    const minutes = String(Math.floor(start / 60)).padStart(2, '0');
    return `[${minutes}:${String(start % 60).padStart(2, '0')}.00]${labelled ? `${speaker}：` : ''}${text}`;
  });
  return textFile('lrc', [`[ti:${talk.title}]`, '[by:听写]', '[offset:0]', ...lines, ''].join('\n'));
};
