import { expect, it } from 'vitest';
import { parse } from './sources.js';

it('takes no phrase of prose before a colon for a speaker, however often it stands there', () => {
  const { people } = parse(`何川：渡船还要不要？
比如：早上六点有人等。
陆萍：要。
比如：晚上也有人等。
何川：谁来出钱？
比如：街道可以出。
陆萍：大家出。
比如：一人一块。`);
  expect(people.map(({ name }) => name)).toEqual(['何川', '陆萍']);
});
