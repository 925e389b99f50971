import { describe, expect, it } from 'vitest';
import { parseLabelName } from '../../../src/transcript/names/label-name.js';
import { draftOf, draftPeople, finishPerson } from '../../../src/transcript/people/person-draft.js';

const block = (label: string) => ({ section: 0, label, kind: 'spoken' as const, time: '', spoken: null, paragraphs: [] });

describe('draftPeople', () => {
  it('has who speaks, with what labels and introductions say, then who is introduced', () => {
    const labels = new Map([['主持人何川', parseLabelName('主持人何川', '')]]);
    const introductions = [
      { name: '何川', affiliations: [{ organisation: '云岭大学', title: '教授' }], role: null },
      { name: '陆萍', affiliations: [], role: 'panelist' as const },
      { name: '白晓桥', affiliations: [], role: null },
    ];
    const nameOf = (label: string): string => labels.get(label)?.name ?? label;
    const drafts = draftPeople({ blocks: [block('主持人何川')], labels, introductions, nameOf });
    expect([...drafts.values()]).toEqual([
      { name: '何川', aliases: new Set(['主持人何川']), role: 'moderator', affiliations: [{ organisation: '云岭大学', title: '教授' }] },
      { name: '陆萍', aliases: new Set(), role: 'panelist', affiliations: [] },
    ]);
  });
});

describe('finishPerson', () => {
  it('lets the settings overrule, and fills organisations and titles to one length', () => {
    const draft = draftOf(new Map(), '何川');
    draft.affiliations = [{ organisation: '云岭大学', title: '教授' }];
    const setting = { name: '何川', aliases: ['老何'], role: 'moderator' as const, title: ['教授', '顾问'], counted: false, turns: [] };
    expect(finishPerson(draft, { ...setting, organisation: null, from: [] })).toEqual({
      name: '何川',
      aliases: ['老何'],
      role: 'moderator',
      organisations: ['云岭大学', ''],
      titles: ['教授', '顾问'],
      counted: false,
    });
    expect(finishPerson(draft, undefined)).toMatchObject({ role: 'unknown', counted: true, titles: ['教授'] });
  });
});
