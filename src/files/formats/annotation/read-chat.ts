import type { FactKey, Removed, SourceFact } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { clockTime } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

/** A header (@), a speaker's line (*) or what is noted of it (%), its continuation lines joined. */
interface Tier {
  readonly line: number;
  readonly text: string;
}

/** CHAT of TalkBank → a row a main line; @Participants says who the codes are. Dependent lines are no text; times at the end are milliseconds. */
export function readChat({ text, encoding, path }: DecodedFile): Extracted {
  const tiers = joinContinued(text.split('\n'));
  const names = participants(tiers);
  const isMain = (tier: Tier): boolean => tier.text.startsWith('*');
  const removed = tiers.filter((tier) => !isMain(tier)).map(({ line, text }): Removed => ({ line, kind: 'data', text }));
  const composed = composeUnits(
    tiers.filter(isMain).map((tier) => mainRow(tier, names)),
    removed,
  );
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding, facts: headerFacts(tiers) };
}

export const isChat = (text: string): boolean =>
  /^(?:\s*@(?:UTF8|Font:[^\n]*|PID:[^\n]*|Window:[^\n]*|Color words:[^\n]*)\s*\n)*\s*@Begin\s*\n/.test(text.slice(0, 2000));

function joinContinued(lines: readonly string[]): readonly Tier[] {
  const tiers: Tier[] = [];
  for (const [i, line] of lines.entries()) {
    const last = tiers.at(-1);
    if (line.trim() === '') continue;
    if (last && !/^[@*%]/.test(line)) tiers[tiers.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    else tiers.push({ line: i + 1, text: line.trim() });
  }
  return tiers;
}

/** Code → name: 'LUO 罗秉文 Interviewer'. Where only a role is given, the code is the name. */
function participants(tiers: readonly Tier[]): ReadonlyMap<string, { readonly name: string; readonly role: string }> {
  const header = tiers.find(({ text }) => text.startsWith('@Participants'))?.text.replace(/^@Participants:\s*/, '') ?? '';
  return new Map(
    header.split(',').flatMap((part) => {
      const [code = '', ...words] = part.trim().split(/\s+/);
      const role = words.at(-1) ?? '';
      const name = words.slice(0, -1).join(' ').replaceAll('_', ' ');
      return code === '' ? [] : [[code, { name: name || code, role }] as const];
    }),
  );
}

function mainRow({ line, text }: Tier, names: ReturnType<typeof participants>): UnitRow {
  const [, code = '', said = ''] = /^\*([^:]*):\s*([\s\S]*)$/.exec(text) ?? [null, '', text.slice(1)];
  const stamps = [...said.matchAll(STAMP)];
  const start = stamps[0] ? Number(stamps[0][1]) / 1000 : null;
  const last = stamps.at(-1);
  return unitRow(cleanSpeech(said), {
    line,
    speaker: names.get(code)?.name ?? code,
    role: names.get(code)?.role ?? '',
    time: start === null ? '' : clockTime(start),
    start,
    end: last ? Number(last[2]) / 1000 : null,
  });
}

/** Between two control characters as CLAN writes it, or bare at the end as it is copied. */
const STAMP = /\u0015?(\d{1,9})_(\d{1,9})\u0015?(?=\s|$)/g;

/** Speech without the codes of CHAT: retracings, pauses, sounds, notes, and the blank before a full stop. */
function cleanSpeech(said: string): string {
  return said
    .replace(STAMP, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\+(?:\.\.\?|[/!]{1,2}\?)/g, '？')
    .replace(/ ?\+(?:\.\.\.|\/{1,2}\.|"\/?\.|"\.)/g, '…')
    .replace(/\[[^[\]]*\]|\+[<^,+"]+(?= )|\((?:\.{1,3}|\d+\.?\d*)\)|&[=~+*-]?[^ ]*|\b0(?=[a-z])/g, ' ')
    .replace(/[<>‹›↑↓⌈⌉⌊⌋∆∇°▁▔☺♋⁇∬Ϋ≠↫]/g, '')
    .replace(/\b(?:xxx|yyy|www)\b/g, ' ')
    .replace(/(\w)\((\w+)\)/g, '$1$2')
    .replace(/ +/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/ (?=[.,!?;，。！？；]( |$))/g, '')
    .replace(/(?<=\p{Script=Han})[.!?] *$/u, (end) => (end.startsWith('.') ? '。' : end.startsWith('?') ? '？' : '！'))
    .trim();
}

const FACTS: Readonly<Record<string, FactKey>> = { '@Title': 'title', '@Date': 'date', '@Location': 'place', '@Situation': 'event' };

function headerFacts(tiers: readonly Tier[]): readonly SourceFact[] {
  return Object.entries(FACTS).flatMap(([header, key]) => {
    const value =
      tiers
        .find(({ text }) => text.startsWith(`${header}:`))
        ?.text.slice(header.length + 1)
        .trim() ?? '';
    return value === '' ? [] : [{ key, value, origin: 'file' as const }];
  });
}
