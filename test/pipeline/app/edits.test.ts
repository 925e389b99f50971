import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedRule, CountsView, DiscussionSummary, Failure, Preview, ReadingView } from '../../../src/app/api.js';
import { parseSettings } from '../../../src/files/settings/read-settings.js';
import { bodyOf, useApp } from './served.js';

const app = useApp();

const shares = (people: readonly { readonly speaker: string; readonly turns: number }[]) =>
  people.map(({ speaker, turns }) => [speaker, turns]);

describe('a correction', () => {
  it('is written beside the transcript, and people and turns follow', async () => {
    app.put('talk.yaml', '# 我写的\ntitle:   旧厂房   # 暂定\n');
    const view = await app.edit({ do: 'rename', person: '何川', to: '何江' });
    expect(shares(view.people)).toEqual([
      ['何江', 2],
      ['陆萍', 2],
    ]);
    expect(app.settings()).toBe('# 我写的\ntitle:   旧厂房   # 暂定\npeople:\n  - name: 何江\n    aliases: [何川]\n');
    expect(view.title).toBe('旧厂房');
    expect((await app.edit({ do: 'rename', person: '何江', to: '何海' })).people[0]).toMatchObject({ speaker: '何海', turns: 2 });
    expect(app.settings()).toContain('aliases: [何川, 何江]');
    // And back to the name that the text has.
    expect((await app.edit({ do: 'rename', person: '何海', to: '何川' })).people[0]).toMatchObject({ speaker: '何川', turns: 2 });
  });

  it('merges two people, and gives turns of one to another', async () => {
    const given = await app.edit({ do: 'turns', person: '周启', turns: [3, 4] });
    expect(shares(given.people)).toEqual([
      ['何川', 1],
      ['陆萍', 1],
      ['周启', 2],
    ]);
    const back = await app.edit({ do: 'turns', person: '陆萍', turns: [4] });
    expect(parseSettings(back.settings, 's').people.map(({ name, turns }) => [name, turns])).toEqual([
      ['周启', [3]],
      ['陆萍', [4]],
    ]);
    const merged = await app.edit({ do: 'merge', person: '周启', into: '何川' });
    expect(shares(merged.people)).toEqual([
      ['何川', 2],
      ['陆萍', 2],
    ]);
  });

  it('says who somebody is and whether their words count', async () => {
    await app.edit({ do: 'role', person: '陆萍', role: 'moderator' });
    await app.edit({ do: 'office', person: '陆萍', organisation: ['居民议事会'], title: ['召集人'] });
    const view = await app.edit({ do: 'counted', person: '陆萍', counted: false });
    expect(view.people[1]).toMatchObject({ role: 'moderator', organisation: ['居民议事会'], title: ['召集人'], counted: 0 });
    expect((await app.edit({ do: 'counted', person: '陆萍', counted: true })).people[1]?.counted).toBe(1);
  });

  it.each<[string, object, string]>([
    ['not-label', { do: 'not-label', label: '备注' }, 'reading:\n  not_labels: [备注]\n'],
    ['skip', { do: 'skip', line: 3 }, 'reading:\n  skip: [3]\n'],
    ['heading', { do: 'heading', line: '一、怎么改' }, "sections: ['一、怎么改']\n"],
    ['label', { do: 'label', pattern: '★{name}★{speech}' }, "reading:\n  labels: ['★{name}★{speech}']\n"],
    ['setting', { do: 'setting', yaml: 'reading: { skip: [4] }' }, 'reading:\n  skip: [4]\n'],
    ['keep-whole', { do: 'keep-whole', terms: ['旧厂房'] }, 'words: [旧厂房]\n'],
    ['not-whole', { do: 'not-whole', term: '旧厂房' }, 'not_words: [旧厂房]\n'],
    ['stop', { do: 'stop', term: '厂房' }, 'stop:\n  add: [厂房]\n'],
    ['count', { do: 'count', term: '我们' }, 'stop:\n  keep: [我们]\n'],
    ['synonym', { do: 'synonym', term: '厂房', variants: ['旧厂房', '厂房'] }, 'synonyms:\n  厂房: [旧厂房]\n'],
    [
      'theme',
      { do: 'theme', theme: '钱', name: '钱', entries: ['租金', { all: ['居民', '企业'], not: ['涨'] }] },
      'themes:\n  钱: [租金, { all: [居民, 企业], not: [涨] }]\n',
    ],
    ['themes', { do: 'themes', themes: { 地方: ['厂房', '菜市场'] } }, 'themes:\n  地方: [厂房, 菜市场]\n'],
    ['title', { do: 'title', title: '旧厂房' }, 'title: 旧厂房\n'],
  ])('is one line of the settings: %s', async (_, edit, settings) => {
    expect((await app.edit(edit)).settings).toBe(settings);
    expect((await app.edit(edit)).settings).toBe(settings);
  });

  it('takes back what was said of a word, wherever it stands', async () => {
    app.put(
      'talk.yaml',
      'words:\n  - 旧厂房 # 甲\n  - { term: 租金, tag: n }\nnot_words: 租金\nsynonyms: { 钱: [租金, 费用] }\nstop: { add: [租金] }\n',
    );
    expect((await app.edit({ do: 'forget', term: '租金' })).settings).toBe('words:\n  - 旧厂房 # 甲\nsynonyms: { 钱: [费用] }\n');
  });

  it('gives a theme another name where it stands, and takes it away', async () => {
    app.put('talk.yaml', '主题:\n  钱: [租金] # 甲\n  地方: [厂房]\n');
    expect((await app.edit({ do: 'theme', theme: '钱', name: '费用', entries: ['租金', '出钱'] })).settings).toBe(
      '主题:\n  费用: [租金, 出钱] # 甲\n  地方: [厂房]\n',
    );
    expect((await app.edit({ do: 'remove-theme', theme: '费用' })).settings).toBe('主题:\n  地方: [厂房]\n');
  });

  it.each([
    ['no edit', { do: 'nothing' }, 400],
    ['a name of two lines', { do: 'rename', person: '何川', to: '何\n江' }, 400],
    ['a term that no mapping can hold', { do: 'synonym', term: '__proto__', variants: ['甲乙'] }, 422],
    ['a theme that no mapping can hold', { do: 'theme', theme: '__proto__', name: '__proto__', entries: ['甲乙'] }, 422],
    ['a pattern without a name', { do: 'label', pattern: '{speech}' }, 422],
  ])('is refused, and nothing is written, where it is %s', async (_, edit, status) => {
    const { version } = await app.read();
    const answer = await app.post('/api/discussions/talk.txt/edits', { version, edit });
    expect(answer.status).toBe(status);
    expect((await bodyOf<Failure>(answer)).messages.zh).not.toBe('');
    expect(existsSync(join(app.folder, 'talk.yaml'))).toBe(false);
  });

  it('of a state that is gone is refused with the state that is there, and overwrites nothing', async () => {
    const { version } = await app.read();
    app.put('talk.yaml', 'title: 别处改的\n');
    const late = await app.post('/api/discussions/talk.txt/edits', { version, edit: { do: 'title', title: '我改的' } });
    expect(late.status).toBe(409);
    const { current } = await bodyOf<{ current: ReadingView }>(late);
    expect([current.title, app.settings()]).toEqual(['别处改的', 'title: 别处改的\n']);
    expect(
      (await app.post('/api/discussions/talk.txt/edits', { version: current.version, edit: { do: 'title', title: '我改的' } })).status,
    ).toBe(200);
    // A transcript that is another is another state too: its turns have other numbers.
    const before = await app.read();
    app.put('talk.txt', '何川：只有一句。\n');
    expect((await app.post('/api/discussions/talk.txt/undo', { version: before.version })).status).toBe(409);
  });
});

describe('a change of speaker within a turn', () => {
  it('is kept as words, and what the settings say of later turns stays true', async () => {
    app.put('talk.yaml', 'people:\n  - 何川\n  - { name: 金岚, turns: [2-3] } # 记者\n');
    const view = await app.edit({ do: 'from', person: '纪舟', words: '居民议事会应该', turn: 2 });
    expect(view.turns.map(({ speaker }) => speaker)).toEqual(['何川', '金岚', '纪舟', '金岚', '陆萍']);
    expect(app.settings()).toContain('turns: [2, 4] } # 记者');
    const back = await app.edit({ do: 'from', person: '何川', words: '菜市场搬', turn: 4 });
    expect(back.turns.map(({ speaker }) => speaker)).toEqual(['何川', '金岚', '纪舟', '金岚', '何川', '陆萍']);
    const merged = await app.edit({ do: 'merge', person: '纪舟', into: '何川' });
    expect(merged.turns.map(({ speaker }) => speaker)).toEqual(['何川', '金岚', '何川', '金岚', '何川', '陆萍']);
  });
});

describe('undo', () => {
  it('goes back to the byte, to no file at all, and forth again', async () => {
    const states = [''];
    for (const edit of [
      { do: 'rename', person: '何川', to: '何江' },
      { do: 'stop', term: '厂房' },
      { do: 'theme', theme: '钱', name: '钱', entries: ['租金'] },
    ])
      states.push((await app.edit(edit)).settings);
    const step = async (direction: string) => {
      const { version } = await app.read();
      return bodyOf<ReadingView>(await app.post(`/api/discussions/talk.txt/${direction}`, { version }));
    };
    for (const state of states.slice(0, -1).reverse()) expect((await step('undo')).settings).toBe(state);
    expect(existsSync(join(app.folder, 'talk.yaml'))).toBe(false);
    expect(await step('undo')).toMatchObject({ code: 'app.nothing-to-undo' });
    for (const state of states.slice(1)) expect((await step('redo')).settings).toBe(state);
    expect(await app.read()).toMatchObject({ undo: 'theme', redo: null });
    await step('undo');
    expect(await app.edit({ do: 'title', title: '新的' })).toMatchObject({ undo: 'title', redo: null });
  });

  it('is known to a server that is started anew, and of a file that has another name', async () => {
    const before = (await app.edit({ do: 'title', title: '旧厂房' })).settings;
    await app.edit({ do: 'stop', term: '厂房' });
    app.restart();
    expect(await app.read()).toMatchObject({ undo: 'stop', redo: null });
    await app.post('/api/discussions/talk.txt/undo', { version: (await app.read()).version });
    app.restart();
    expect(await app.read()).toMatchObject({ undo: 'title', redo: 'stop', settings: before });
    await app.post('/api/discussions/talk.txt/rename', { to: '厂房.txt' });
    expect(await app.read('厂房.txt')).toMatchObject({ undo: 'title', redo: 'stop' });
    expect(readdirSync(app.folder).sort()).toEqual(['厂房.txt', '厂房.yaml']);
  });

  it('works without what was kept, where that is nonsense or cannot be written', async () => {
    writeFileSync(join(app.root, 'state'), 'in the way');
    await app.edit({ do: 'title', title: '旧厂房' });
    expect(await app.read()).toMatchObject({ undo: 'title' });
    app.restart();
    expect(await app.read()).toMatchObject({ undo: null });
  });

  it('does not touch what was written elsewhere', async () => {
    await app.edit({ do: 'title', title: '我改的' });
    app.put('talk.yaml', 'title: 别处改的\n');
    const { version, undo } = await app.read();
    expect(undo).toBeNull();
    expect((await app.post('/api/discussions/talk.txt/undo', { version })).status).toBe(422);
    expect(app.settings()).toBe('title: 别处改的\n');
  });
});

describe('a rule that is typed', () => {
  const check = async (text: string) => bodyOf<CheckedRule>(await app.post('/api/rules', { text }));

  it('is read as the settings would read it', async () => {
    expect(await check('{ all: [租金, 厂房], not: [菜市场] }')).toEqual({
      rule: { all: ['租金', '厂房'], not: ['菜市场'] },
      problem: null,
    });
    expect(await check('都有：[租金，厂房]\n排除: 菜市场')).toEqual({ rule: { all: ['租金', '厂房'], not: ['菜市场'] }, problem: null });
    expect(await check('租金')).toEqual({ rule: '租金', problem: null });
  });

  it('is refused with what is wrong in it, and nothing of the settings around it', async () => {
    expect((await check('near: [租金]')).problem?.zh).toMatch(/^“near”的值不对。near（邻近）至少要有两个不同的词/);
    expect((await check('{ all: [租金')).problem?.zh).toBe('不是有效的 YAML：缩进不对。');
    expect((await check(']\n  其他: [甲]')).problem?.zh).not.toContain('规则');
    expect((await check('- 甲')).problem?.zh).not.toMatch(/规则|第/);
  });
});

describe('the counts', () => {
  it('say before a change is kept what it would do', async () => {
    const { version } = await app.read();
    const preview = await bodyOf<Preview>(
      await app.post('/api/discussions/talk.txt/preview', { version, edit: { do: 'stop', term: '租金' } }),
    );
    expect(preview.terms).toContainEqual({ term: '租金', before: 2, after: 0 });
    expect(preview.counted[1]).toBe(preview.counted[0] - 2);
    expect(existsSync(join(app.folder, 'talk.yaml'))).toBe(false);
    await app.edit({ do: 'stop', term: '租金' });
    const { keywords, counted } = await bodyOf<CountsView>(await app.ask('/api/discussions/talk.txt/counts'));
    expect([counted, keywords.some(({ term }) => term === '租金')]).toEqual([preview.counted[1], false]);
  });
});

describe('the brand', () => {
  const LOGO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const card = async () => app.ask('/api/discussions/talk.txt/card');

  it('is chosen in the page, shown at once, and taken back', async () => {
    expect(await (await card()).text()).not.toContain('#aa1100');
    await app.edit({ do: 'brand', colours: { accent: '#aa1100' } });
    const { logo } = await bodyOf<{ logo: string }>(await app.ask('/api/logos', { method: 'POST', body: LOGO }));
    const view = await app.edit({ do: 'brand', logo, font: '宋体' });
    expect(view.brand).toMatchObject({ colours: { accent: '#aa1100', paper: '#ffffff' }, font: '宋体', logo });
    expect(app.settings()).toBe(`brand:\n  colours:\n    accent: '#aa1100'\n  font: 宋体\n  logo: '${logo}'\n`);
    const shown = await card();
    expect([shown.headers.get('content-type'), shown.status]).toEqual(['image/svg+xml; charset=utf-8', 200]);
    expect(await shown.text()).toContain('data:image/png');
    // The same picture is kept once.
    await app.ask('/api/logos', { method: 'POST', body: LOGO });
    expect(readdirSync(app.folder).sort()).toEqual([logo, 'talk.txt', 'talk.yaml']);
    await app.edit({ do: 'brand', logo: '' });
    expect((await app.edit({ do: 'no-brand' })).brand.colours.accent).toBe('#0072b2');
  });

  it('takes no logo that is no picture, and no colour that is none', async () => {
    expect((await app.ask('/api/logos', { method: 'POST', body: '<svg/>' })).status).toBe(422);
    const { version } = await app.read();
    const statusOf = async (brand: object) =>
      (await app.post('/api/discussions/talk.txt/edits', { version, edit: { do: 'brand', ...brand } })).status;
    expect(await statusOf({ colours: { accent: 'red' } })).toBe(400);
    expect(await statusOf({ logo: '../secret.png' })).toBe(400);
    expect(await statusOf({ logo: 'logo-00000000.png' })).toBe(404);
  });

  it('whose logo is gone is told in words, and only where it is needed', async () => {
    app.put('talk.yaml', 'brand: { logo: gone.png }\n');
    expect((await app.read()).brand.logo).toBe('gone.png');
    const report = await app.ask('/api/discussions/talk.txt/report?language=en');
    expect([report.status, await report.text()]).toEqual([404, 'gone.png does not exist. Check the path and the name.']);
    expect((await bodyOf<Failure>(await card())).messages.zh).not.toContain(app.root);
  });
});

describe('the folder', () => {
  const names = async () => (await bodyOf<DiscussionSummary[]>(await app.ask('/api/discussions'))).map(({ name }) => name);

  it('takes files and text, under another name where one is taken, and gives them up to its trash', async () => {
    const add = async (name: string, body: string) =>
      (await app.ask(`/api/discussions?name=${encodeURIComponent(name)}`, { method: 'POST', body })).json();
    expect(await add('talk.txt', '甲：好。')).toEqual({ name: 'talk (2).txt' });
    expect(await add('talk.md', '甲：好。')).toEqual({ name: 'talk (3).md' });
    expect(await add('新.txt', '')).toMatchObject({ code: 'app.empty' });
    expect(await names()).toEqual(['talk (2).txt', 'talk (3).md', 'talk.txt']);
    await app.edit({ do: 'title', title: '旧厂房' });
    expect(await bodyOf(await app.ask('/api/discussions/talk.txt', { method: 'DELETE' }))).toEqual({ name: 'talk.txt' });
    expect(readdirSync(join(app.folder, 'trash')).sort()).toEqual(['talk.txt', 'talk.yaml']);
    expect(await names()).toEqual(['talk (2).txt', 'talk (3).md']);
    app.put('talk.txt', '甲：好。');
    expect(await bodyOf(await app.post('/api/discussions/talk.txt/restore', {}))).toEqual({ name: 'talk (4).txt' });
    expect((await app.read('talk (4).txt')).title).toBe('旧厂房');
    expect((await app.post('/api/discussions/talk.txt/restore', {})).status).toBe(404);
    expect((await app.post('/api/discussions/..%2Fother.txt/restore', {})).status).toBe(404);
  });

  it('renames a transcript with its settings', async () => {
    await app.edit({ do: 'title', title: '旧厂房' });
    const rename = (to: string) => app.post('/api/discussions/talk.txt/rename', { to });
    app.put('other.txt', '甲：好。');
    expect((await rename('other.txt')).status).toBe(409);
    expect((await rename('other.md')).status).toBe(422);
    expect((await rename('厂房.txt')).status).toBe(204);
    expect(await names()).toEqual(['other.txt', '厂房.txt']);
    expect((await app.read('厂房.txt')).title).toBe('旧厂房');
  });

  it('compares two discussions or more', async () => {
    const one = await app.post('/api/comparisons', { names: ['talk.txt', 'talk.txt'] });
    expect(await bodyOf(one)).toMatchObject({ code: 'app.compare-two' });
    expect((await app.post('/api/comparisons', { names: ['talk.txt', '../up.txt'] })).status).toBe(404);
    for (const id of ['0123456789ab', '..', '%2e%2e%2f']) expect((await app.ask(`/api/comparisons/${id}/report`)).status).toBe(404);
  });

  it('knows what was run, and what has changed since', async () => {
    const state = async () => (await bodyOf<DiscussionSummary[]>(await app.ask('/api/discussions')))[0]?.state;
    expect(await state()).toBe('new');
    expect((await app.post('/api/discussions/talk.txt/output', {})).status).toBe(200);
    expect(await state()).toBe('current');
    await app.edit({ do: 'title', title: '旧厂房' });
    expect(await state()).toBe('changed');
    writeFileSync(join(app.folder, 'talk.yaml'), '# 只有备注\n');
    expect(await state()).toBe('current');
  });

  it('of five hundred transcripts is listed within a second', async () => {
    for (let i = 0; i < 500; i++) {
      app.put(`场${i}.txt`, `何川：第 ${i} 场，旧厂房要留下来。\n`.repeat(60));
      app.put(`场${i}.yaml`, `title: 第 ${i} 场\npeople:\n  - name: 何川\n    role: moderator\n`);
    }
    const start = performance.now();
    expect((await bodyOf<DiscussionSummary[]>(await app.ask('/api/discussions'))).length).toBe(501);
    const first = performance.now() - start;
    expect(first).toBeLessThan(3000);
    const again = performance.now();
    await app.ask('/api/discussions');
    expect(performance.now() - again).toBeLessThan(1000);
  });
});
