import { describe, expect, it } from 'vitest';
import { groupReadings } from '../../../../src/transcript/labels/forms/group-readings.js';
import { weighForm } from '../../../../src/transcript/labels/forms/weigh-form.js';
import { linesOf } from '../lines-of.js';

const formOf = (text: string, known: ReadonlySet<string> = new Set()) => {
  const lines = linesOf(text);
  const [group] = groupReadings(lines, ({ prefix }) => prefix.readings);
  return group ? weighForm(group, lines, known) : null;
};
const TALK = '何川：先修桥。\n陆萍：先修路。\n何川：水来了呢？\n陆萍：先看天。\n';

describe('weighForm', () => {
  it('finds much evidence where speakers take turns before a mark', () =>
    expect(formOf(TALK)).toMatchObject({ right: '：', place: 'inline', speech: 'below', timed: false, evidence: expect.closeTo(5, 5) }));

  it('finds less where what follows are facts', () => {
    const facts = formOf('主持：何川\n嘉宾：陆萍、白晓桥\n记录：罗启航\n')?.evidence ?? 0;
    expect(facts).toBeLessThan(0);
  });

  it('is null where no value comes back or looks like a speaker', () => expect(formOf('换句话说：先修桥。\n第一：先修路。\n')).toBeNull());

  it('takes a known name for a speaker', () => {
    expect(formOf('换句话说：先修桥。\n', new Set(['换句话说']))).not.toBeNull();
  });

  it('knows whether, and where, times stand at the labels', () =>
    expect(formOf('[00:01] 何川：好。\n[00:02] 陆萍：好。\n')).toMatchObject({ timed: true, timeAt: 'before' }));
});
