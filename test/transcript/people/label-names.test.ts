import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/transcript/labels/candidates/candidate.js';
import { UNREAD_FORM } from '../../../src/transcript/labels/forms/form.js';
import { NO_READING } from '../../../src/transcript/labels/prefix/reading.js';
import { parseLabels } from '../../../src/transcript/people/label-names.js';

const label = (value: string, note = ''): Candidate => ({
  line: 0,
  form: { ...UNREAD_FORM, key: 'colon' },
  reading: { ...NO_READING, value, note },
  id: value,
  speech: 'below',
  time: '',
  from: 0,
  to: 0,
  probability: 1,
});

describe('parseLabels', () => {
  it('takes each label once, with the first note behind it', () =>
    expect([...parseLabels([label('何川'), label('何川', '云岭大学教授'), label('何川', '渡口镇镇长')])]).toMatchObject([
      ['何川', { affiliations: [{ organisation: '云岭大学', title: '教授' }] }],
    ]));
  it('reads roles in notes, those of ParlaMint too', () =>
    expect([...parseLabels([label('何川', '记者'), label('陆萍', 'chair')]).values()].map(({ role }) => role)).toEqual([
      'reporter',
      'moderator',
    ]));
  it('takes A for an answer only where somebody asks', () => {
    expect(parseLabels([label('A'), label('B')]).get('A')?.kind).toBe('numbered');
    expect(parseLabels([label('A'), label('Q')]).get('A')).toMatchObject({ kind: 'role', role: 'panelist' });
  });
});
