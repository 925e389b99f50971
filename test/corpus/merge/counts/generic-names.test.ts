import { expect, it } from 'vitest';
import { isGeneric } from '../../../../src/corpus/merge/counts/generic-names.js';

it.each([
  '主持人',
  '主持',
  '記者',
  '司儀',
  '發言人１０',
  '说话人 2',
  '受访者A',
  '现场观众',
  '嘉宾甲',
  '女声',
  '学生三号',
  'SPEAKER_00',
  'Speaker 10',
  'Q',
  'Unknown',
  '何老师',
  '何科长',
  '歐陽教授',
  '老王',
  '消防署',
  '教育部',
  '（會後書面意見',
])('isGeneric is true of %s', (name) => expect(isGeneric(name)).toBe(true));

it.each(['何川', '记者何川', '何川老师', '唐鳳政委', '代表团', '安琪', 'An', 'Abel', 'Quentin', '男爵'])(
  'isGeneric is false of %s',
  (name) => expect(isGeneric(name)).toBe(false),
);
