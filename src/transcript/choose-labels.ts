import { isFurnitureKey } from './furniture.js';
import { readRosterLine } from './introductions.js';
import { type LabelName, NUMBERED_QUESTION, parseLabelName } from './label-name.js';
import type { Line } from './lines.js';
import { titleAtEnd } from './names.js';
import type { LabelForm, LabelReading } from './read-label.js';
import { roleOf } from './roles.js';

/** A line with the label that it may carry. */
export interface ReadLine {
  readonly line: Line;
  readonly reading: LabelReading | null;
}

/** Label as printed → its name, for the labels that name speakers in this file. */
export type Labels = ReadonlyMap<string, LabelName>;

interface Candidate {
  readonly label: string;
  readonly name: LabelName;
  readonly forms: Set<LabelForm>;
  /** How many lines carry it before something that can be speech. */
  lines: number;
  furniture: number;
  /** Whether what follows it ends as a sentence does, at least once. */
  speaks: boolean;
  readonly first: number;
}

/**
 * Which labels name speakers is decided over the whole file, not line by line: how often each stands there, in which form,
 * what kind of name it is, and whether it is introduced. Labels that are sure (names, numbers, roles; anything that
 * comes back; two names that speak in turn) carry those of the same form that occur once.
 */
export function chooseLabels(lines: readonly ReadLine[], introduced: ReadonlySet<string>): Labels {
  const candidates = collect(lines);
  const people = candidates.filter(({ name, speaks, label }) => name.kind === 'person' && speaks && !isFurnitureKey(label));
  const between = people.length > 1 || people[0]?.first === 0 ? people : [];
  const sure = candidates.filter((candidate) => isSure(candidate, introduced) || between.includes(candidate));
  const forms = new Set(sure.flatMap(({ forms: used }) => [...used]));
  const first = Math.min(...sure.map((candidate) => candidate.first));
  const carried = candidates.filter(
    (candidate) =>
      !sure.includes(candidate) &&
      candidate.first > first &&
      sure.length > 1 &&
      [...candidate.forms].some((form) => forms.has(form)) &&
      isLikely(candidate),
  );
  return new Map([...sure, ...carried].map(({ label, name }) => [label, name]));
}

function collect(lines: readonly ReadLine[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  lines.forEach(({ line, reading }, i) => {
    if (reading === null || reading.form === 'stamp') return;
    let candidate = candidates.get(reading.label);
    if (candidate === undefined) {
      if (!canBeLabel(reading.label)) return;
      const name = parseLabelName(reading.label, reading.note);
      candidate = { label: reading.label, name, forms: new Set(), lines: 0, furniture: 0, speaks: false, first: i };
      candidates.set(reading.label, candidate);
    }
    if (reading.form === 'line' && reading.note === '') return;
    if (/^(?:https?:|www\.)\S*$/.test(line.text.slice(reading.from, reading.to))) return;
    candidate.forms.add(reading.form);
    candidate.speaks ||= reading.from === reading.to || /[。！？!?…”"」）)~～：:；;]$/.test(line.text.slice(reading.from, reading.to));
    if (isHeadBlockLine(line, reading)) candidate.furniture++;
    else candidate.lines++;
  });
  const isAnswered = [...candidates.keys()].some((label) => /^[A答]\s?\d/.test(label));
  return [...candidates.values()].filter(({ label, lines: count }) => count > 0 && (isAnswered || !NUMBERED_QUESTION.test(label)));
}

/** 主持人:《城市手册》杂志主编 管晓晴; 时 间:5月28日: a fact, not speech. */
export function isHeadBlockLine(line: Line, reading: LabelReading): boolean {
  if (reading.form !== 'colon') return false;
  const text = line.text.slice(reading.from, reading.to);
  if (/[。！？!?…]/.test(text) || text.length > 90) return false;
  if (text === '') return isFurnitureKey(reading.label);
  if (readRosterLine(line.text) !== null) return true;
  return (
    isFurnitureKey(reading.label) &&
    (text === '' || text.length < 60) &&
    !/[吗呢吧啊我你]/.test(text) &&
    (titleAtEnd(text) !== '' || !/[，,]/.test(text))
  );
}

const STORY =
  /(?:的话|来说|而言|如下|以下|例如|比如|譬如|例子|包括|就是|认为|表示|指出|强调|意思|一句话|问题|原因|结论|提醒|说|问|道|讲|写着|叫|是|的|了|着|吗|呢|吧)$|^(?:第[一二三四五六七八九十\d]|其[一二三次实]|首先|另外|最后|一是|二是|三是|但是|所以|因为|如果|比如|例如|以下|我|你|他|她|它|这|那|有人|大家说|也就是)/u;

export function canBeLabel(label: string): boolean {
  if (roleOf(label) !== null) return true;
  return label.length <= 40 && /\p{L}/u.test(label) && !/^\d/.test(label) && !STORY.test(label);
}

function isSure({ name, lines, label, forms, furniture, speaks }: Candidate, introduced: ReadonlySet<string>): boolean {
  if (introduced.has(name.name) || introduced.has(label)) return true;
  if (isFurnitureKey(label) && name.kind !== 'role') return false;
  if (forms.has('time') || forms.has('hyphen')) return name.kind !== 'other' || lines > 1;
  switch (name.kind) {
    case 'numbered':
      return true;
    case 'role':
      return furniture === 0 || lines > 1;
    case 'person':
      return lines > 1 || name.aliases.length > 0 || name.affiliations.length > 0;
    case 'nickname':
      return lines > 1;
    case 'office':
      return speaks && lines > 1;
    case 'other':
      return speaks && (name.aliases.length > 0 || lines > 2 || (lines > 1 && label.length <= 8));
  }
}

function isLikely({ name, label, speaks }: Candidate): boolean {
  if (isFurnitureKey(label)) return false;
  return name.kind === 'office' ? speaks : name.kind !== 'other';
}
