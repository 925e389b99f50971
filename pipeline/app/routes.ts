import { sep } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { Failure } from '../../src/app/api.js';
import type { Language } from '../../src/data.js';
import { appErrors } from '../../src/errors/app-errors.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { MOST_MEGABYTES } from '../formats/brand.js';
import type { Comparisons } from './comparisons.js';
import { type Discussions, Outdated } from './discussions.js';
import { type Download, downloadOf } from './downloads.js';
import { editSchema } from './edits.js';
import type { Events } from './events.js';
import { admit, type Guarded, guardHost, guardKey, REPORT_POLICY } from './guard.js';
import { pageHtml, pageScript, pageStyle } from './page.js';
import { parseRule } from './parse-rule.js';

const MB = 1 << 20;
const UPLOAD_MB = 100;
const EDIT_MB = 1;

interface Parts extends Guarded {
  readonly discussions: Discussions;
  readonly comparisons: Comparisons;
  readonly events: Events;
  /** Of the page, until the reader chooses another. */
  readonly language: Language;
  /** Tells the terminal of a fault of the program. */
  readonly onFault: (cause: unknown) => void;
}

/** Everything that the page can ask for. */
export function routes({ discussions, comparisons, events, language, onFault, ...access }: Parts): Hono {
  const app = new Hono();
  app.use(guardHost(access));
  app.use('/api/*', guardKey(access));
  app.get('/', (context) => admit(context, access) ?? context.html(pageHtml(language)));
  app.get('/page.js', (context) => context.body(pageScript(), 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  app.get('/page.css', (context) => context.body(pageStyle(), 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/api/events', (context) => streamSSE(context, (stream) => events.stream(stream)));
  app.route('/api/discussions', discussionRoutes(discussions));
  app.post('/api/logos', limit(MOST_MEGABYTES), async (context) =>
    context.json({ logo: discussions.addLogo(new Uint8Array(await context.req.arrayBuffer())) }, 201),
  );
  app.post('/api/rules', limit(EDIT_MB), async (context) => context.json(parseRule((await bodyOf(context, RULE)).text)));
  app.post('/api/comparisons', limit(EDIT_MB), async (context) =>
    context.json({ id: await comparisons.compare((await bodyOf(context, NAMES)).names) }),
  );
  app.get('/api/comparisons/:id/report', (context) => asReport(context, comparisons.report(context.req.param('id'))));
  app.notFound((context) => fail(context, appErrors.noSuchPlace()));
  app.onError((cause, context) => {
    if (cause instanceof Outdated) return fail(context, appErrors.outdated(), cause);
    if (cause instanceof YuanzhuoError) return fail(context, withoutPath(cause, discussions.folder.path));
    onFault(cause);
    return fail(context, appErrors.fault());
  });
  return app;
}

function discussionRoutes(discussions: Discussions): Hono {
  const app = new Hono();
  const named = (context: Context): string => context.req.param('name') ?? '';
  app.get('/', (context) => context.json(discussions.list()));
  app.post('/', limit(UPLOAD_MB), async (context) => {
    const name = discussions.folder.add(context.req.query('name') ?? '', new Uint8Array(await context.req.arrayBuffer()));
    return context.json({ name }, 201);
  });
  app.get('/:name', async (context) => context.json(await discussions.open(named(context))));
  app.get('/:name/summary', async (context) => context.json(await discussions.summary(named(context))));
  app.get('/:name/counts', async (context) => context.json(await discussions.counts(named(context))));
  app.get('/:name/findings', async (context) => context.json(await discussions.findings(named(context))));
  app.post('/:name/edits', limit(EDIT_MB), async (context) => {
    const { version, edit } = await bodyOf(context, EDIT);
    return context.json(await discussions.edit(named(context), version, edit));
  });
  app.post('/:name/preview', limit(EDIT_MB), async (context) => {
    const { version, edit } = await bodyOf(context, EDIT);
    return context.json(await discussions.preview(named(context), version, edit));
  });
  for (const direction of ['undo', 'redo'] as const)
    app.post(`/:name/${direction}`, limit(EDIT_MB), async (context) =>
      context.json(await discussions.undo(named(context), (await bodyOf(context, VERSION)).version, direction)),
    );
  app.post('/:name/rename', limit(EDIT_MB), async (context) => {
    discussions.rename(named(context), (await bodyOf(context, RENAME)).to);
    return context.body(null, 204);
  });
  app.delete('/:name', (context) => context.json({ name: discussions.folder.remove(named(context)) }));
  app.post('/:name/restore', limit(EDIT_MB), (context) => context.json({ name: discussions.folder.restore(named(context)) }));
  app.post('/:name/output', limit(EDIT_MB), async (context) => context.json({ folder: await discussions.write(named(context)) }));
  app.get('/:name/report', async (context) => asReport(context, await discussions.report(named(context), languageOf(context))));
  app.get('/:name/card', async (context) =>
    context.body(await discussions.card(named(context)), 200, { 'content-type': 'image/svg+xml; charset=utf-8' }),
  );
  app.get('/:name/files/:format', async (context) =>
    asAttachment(context, await downloadOf(discussions, named(context), context.req.param('format'))),
  );
  return app;
}

const VERSION = z.strictObject({ version: z.string().max(64) });
const EDIT = z.strictObject({ version: z.string().max(64), edit: editSchema });
const NAMES = z.strictObject({ names: z.array(z.string().max(300)).max(5000) });
const RULE = z.strictObject({ text: z.string().max(2000) });
const RENAME = z.strictObject({ to: z.string().max(300) });

const languageOf = (context: Context): 'zh' | 'en' | undefined =>
  z.enum(['zh', 'en']).optional().catch(undefined).parse(context.req.query('language'));

async function bodyOf<Body>(context: Context, schema: z.ZodType<Body>): Promise<Body> {
  let raw: unknown;
  try {
    raw = JSON.parse(await context.req.text());
  } catch {
    throw appErrors.malformed('JSON');
  }
  const { data, error, success } = schema.safeParse(raw);
  if (!success) throw appErrors.malformed(error.issues.map(({ path }) => path.join('.')).join(', '));
  return data;
}

/** The connection cannot be used after a body that was not read. */
const limit = (megabytes: number) =>
  bodyLimit({
    maxSize: megabytes * MB,
    onError: (context) => {
      context.header('connection', 'close');
      return fail(context, appErrors.tooLarge(megabytes));
    },
  });

const asReport = (context: Context, report: string): Response =>
  context.body(report, 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': REPORT_POLICY });

function asAttachment(context: Context, { name, type, bytes }: Download): Response {
  return context.body(bytes, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, encodeByte)}`,
  });
}

const encodeByte = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Where the folder lies is nobody's business but the machine's. */
function withoutPath({ code, messages }: YuanzhuoError, folder: string): YuanzhuoError {
  const own = (message: string): string => message.replaceAll(`${folder}${sep}`, '');
  return new YuanzhuoError(code, { zh: own(messages.zh), en: own(messages.en) });
}

const STATUS = {
  'app.forbidden': 403,
  'app.no-such-place': 404,
  'app.no-such-file': 404,
  'file.missing': 404,
  'app.malformed': 400,
  'app.outdated': 409,
  'app.name-taken': 409,
  'app.too-large': 413,
  'app.fault': 500,
} as const;

function fail(context: Context, { code, messages }: YuanzhuoError, outdated?: Outdated): Response {
  // The frame of the report shows what it is given.
  if (context.req.path.endsWith('/report')) return context.text(messages[languageOf(context) ?? 'zh'], statusOf(code));
  const failure: Failure = { code, messages, ...(outdated ? { current: outdated.current } : {}) };
  return context.json(failure, statusOf(code));
}

const statusOf = (code: string): ContentfulStatusCode => (code in STATUS ? STATUS[code as keyof typeof STATUS] : 422);
