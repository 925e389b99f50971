import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_HEADER } from '../../../pipeline/app/guard.js';
import type { DiscussionSummary, Failure } from '../../../src/app/api.js';
import { bodyOf, useApp } from './served.js';

const app = useApp();

describe('who may ask', () => {
  it('needs the key for every call, in a header or in the cookie that the first page is given', async () => {
    expect((await app.ask('/api/discussions')).status).toBe(200);
    expect((await app.ask('/api/discussions', { headers: { [KEY_HEADER]: '' } })).status).toBe(403);
    expect((await app.ask('/api/discussions', { headers: { [KEY_HEADER]: `${app.key.slice(1)}x` } })).status).toBe(403);
    expect((await app.ask('/?key=wrong')).status).toBe(403);
    const first = await app.ask(`/?key=${app.key}`, { headers: { [KEY_HEADER]: '' } });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    const [pair = ''] = cookie.split(';');
    expect((await app.ask('/api/discussions', { headers: { [KEY_HEADER]: '', cookie: pair } })).status).toBe(200);
  });

  it.each([
    ['a name that leads to this machine', { host: 'evil.example:4321' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['a page of another origin', { origin: 'http://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a link of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('is not %s, even with the key', async (_, headers) => {
    const answer = await app.ask('/api/discussions', { headers });
    expect(answer.status).toBe(403);
    expect((await bodyOf<Failure>(answer)).messages.zh).toContain('没有权限');
  });

  it('gives the page a policy that allows nothing but its own files', async () => {
    const { headers } = await app.ask('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what can be reached', () => {
  it.each([
    '..%2Fsecret.txt',
    '%2e%2e%2fsecret.txt',
    '..%5Csecret.txt',
    'trash%2Ftalk.txt',
    '%2Fetc%2Fpasswd',
    'talk.yaml',
    '.hidden.txt',
    'link.txt',
    'talk.txt%00.txt',
  ])('is no file but the transcripts of the folder: not %s', async (name) => {
    writeFileSync(join(app.root, 'secret.txt'), '秘密');
    app.put('.hidden.txt', '秘密');
    symlinkSync(join(app.root, 'secret.txt'), join(app.folder, 'link.txt'));
    for (const [path, method] of [
      ['', 'GET'],
      ['/counts', 'GET'],
      ['/report', 'GET'],
      ['/files/md', 'GET'],
      ['', 'DELETE'],
    ] as const) {
      const answer = await app.ask(`/api/discussions/${name}${path}`, { method });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('秘密');
    }
    const list = await bodyOf<DiscussionSummary[]>(await app.ask('/api/discussions'));
    expect(list.map(({ name: listed }) => listed)).toEqual(['talk.txt']);
  });

  it('writes no settings through a link, and keeps nothing under a name that leads out', async () => {
    writeFileSync(join(app.root, 'outside.yaml'), '# 原样\n');
    symlinkSync(join(app.root, 'outside.yaml'), join(app.folder, 'talk.yaml'));
    expect((await app.ask('/api/discussions/talk.txt')).status).toBe(422);
    expect(readFileSync(join(app.root, 'outside.yaml'), 'utf8')).toBe('# 原样\n');
    for (const name of [
      '../up.txt',
      '/tmp/up.txt',
      'a\\b.txt',
      '.up.txt',
      'up.exe',
      'up',
      '',
      `${'长'.repeat(90)}.txt`,
      'a\nb.txt',
      'a\u202eb.txt',
    ]) {
      const answer = await app.ask(`/api/discussions?name=${encodeURIComponent(name)}`, { method: 'POST', body: '甲：好。' });
      expect(answer.status, name).toBe(422);
    }
    expect(readdirSync(app.root).sort()).toEqual(['input', 'outside.yaml']);
  });

  it('moves nothing into a trash that is a link', async () => {
    mkdirSync(join(app.root, 'elsewhere'));
    symlinkSync(join(app.root, 'elsewhere'), join(app.folder, 'trash'));
    expect((await app.ask('/api/discussions/talk.txt', { method: 'DELETE' })).status).toBe(422);
    expect(readdirSync(join(app.root, 'elsewhere'))).toEqual([]);
  });

  it('has an end: bodies that are too large are refused by their length, and by what comes', async () => {
    const declared = await app.ask('/api/discussions?name=a.txt', {
      method: 'POST',
      body: '甲',
      headers: { 'content-length': '200000000' },
    });
    expect([declared.status, declared.headers.get('connection')]).toEqual([413, 'close']);
    const edit = await app.post('/api/discussions/talk.txt/edits', { version: 'x'.repeat(2 << 20) });
    expect(edit.status).toBe(413);
  });

  it('answers whatever is asked without a fault, and names no path of the machine', async () => {
    const part = fc.oneof(
      fc.constantFrom('api', 'discussions', 'talk.txt', 'counts', 'edits', 'files', '..', '%2e%2e', 'html'),
      fc.webSegment(),
    );
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          version: fc.string(),
          edit: fc.record({ do: fc.constantFrom('rename', 'theme', 'turns'), person: fc.anything(), to: fc.string() }),
        })
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 5 }),
        fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'),
        body,
        async (parts, method, text) => {
          const path = `/${parts.join('/')}`;
          if (method === 'DELETE' && path.endsWith('/talk.txt')) return;
          const answer = await app.ask(path, { method, ...(method === 'POST' || method === 'PUT' ? { body: text } : {}) });
          expect(answer.status, `${method} ${path}`).toBeLessThan(500);
          if (!answer.headers.get('content-type')?.startsWith('text/html')) expect(await answer.text()).not.toContain(app.root);
        },
      ),
      { numRuns: 2000 },
    );
    expect(app.faults).toEqual([]);
  });
});
