import type { Removed } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import { speakerPlausibility } from '../columns/speaker-plausibility.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { clockTime } from '../units/seconds.js';
import { cueRows } from './voices.js';

/** Advanced SubStation Alpha → a row a voice. Its field Name is the speaker, else a style whose name looks like a speaker's. */
export async function readAss({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  const { parse } = await import('ass-compiler');
  const script = parseSafely(parse, text, path);
  const events = [...script.events.dialogue].sort((a, b) => a.Start - b.Start);
  const speakerOf = chooseSpeaker(events);
  const rows = events.flatMap((event) => {
    const speaker = speakerOf(event);
    const lines = event.Text.combined.replace(/\\h/g, ' ').split(/\\[Nn]/);
    const voices = lines.map((line) => line.replace(/[♪♫]/g, '').trim()).filter((line) => line !== '');
    const timing = { line: 0, time: clockTime(event.Start), start: event.Start, end: event.End };
    return cueRows({
      ...timing,
      voices: voices.map((line, i) => ({ speaker: i === 0 || speaker === null ? speaker : null, text: line })),
    }).map((row) => ({ ...row, speaker }));
  });
  const comments = script.events.comment.map((event): Removed => ({ line: 0, kind: 'comment', text: event.Text.combined }));
  const composed = composeUnits(
    rows,
    comments.filter((comment) => comment.text.trim() !== ''),
  );
  if (composed.units.length === 0) throw errors.emptyFile(path);
  const title = (script.info.Title ?? '').trim();
  const isTitle = title !== '' && !/^(?:default|untitled|script generated)|\.(?:ass|ssa|mp4|mkv)$/i.test(title);
  return { ...composed, encoding, facts: isTitle ? [{ key: 'title', value: title, origin: 'file' }] : [] };
}

type Parse = typeof import('ass-compiler').parse;
type Script = ReturnType<Parse>;
type Event = Script['events']['dialogue'][number];

function parseSafely(parse: Parse, text: string, path: string): Script {
  try {
    const script = parse(text);
    // A line that is cut off has no text.
    const isWhole = ({ Text, Start, End }: Event): boolean =>
      typeof Text?.combined === 'string' && Number.isFinite(Start) && Number.isFinite(End);
    const { dialogue, comment } = script.events;
    return { ...script, events: { ...script.events, dialogue: dialogue.filter(isWhole), comment: comment.filter(isWhole) } };
  } catch (cause) {
    throw formatErrors.damaged(path, 'ASS', cause);
  }
}

function chooseSpeaker(events: readonly Event[]): (event: Event) => string | null {
  if (events.some(({ Name }) => (Name ?? '').trim() !== '')) return ({ Name }) => (Name ?? '').trim();
  const styles = new Set(events.map(({ Style }) => Style ?? ''));
  const arePeople = styles.size > 1 && [...styles].every((style) => speakerPlausibility(style) >= 0.8 && /\p{Script=Han}/u.test(style));
  return arePeople ? ({ Style }) => Style : () => null;
}
