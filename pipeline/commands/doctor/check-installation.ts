import { PNG_WIDTH } from '../../../src/charts/theme.js';
import type { Language } from '../../../src/data.js';
import { type Message, YuanzhuoError } from '../../../src/errors/error.js';
import { readPackageText } from '../../../src/files/package-file.js';
import { startRenderer } from '../../helpers/renderer.js';
import { loadEngine } from '../../segmenter/load-engine.js';
import type { Context } from '../command.js';

interface Check {
  readonly name: Readonly<Record<Language, string>>;
  /** Does it, and says what it found; throws where it does not work. */
  readonly run: () => Promise<string>;
  /** Whether the product works without it. */
  readonly optional: boolean;
  /** What to do where it does not work. */
  readonly mend?: () => Message;
}

/** What is installed, which engine, which fonts, does it work. Exit code 0 where all that is needed works, else 2. */
export async function checkInstallation({ language }: { readonly language: Language }, { version, terminal }: Context): Promise<number> {
  terminal.print(`yuanzhuo ${version} · Node ${process.version} · ${process.platform} ${process.arch}`);
  let broken = false;
  for (const check of CHECKS) {
    try {
      terminal.print(`✓ ${check.name[language]}  ${await check.run()}`);
    } catch (error) {
      broken ||= !check.optional;
      const note = check.optional ? (language === 'zh' ? '（可选）' : ' (optional)') : '';
      terminal.print(
        `✗ ${check.name[language]}${note}  ${error instanceof YuanzhuoError ? error.messages[language] : String(error).split('\n')[0]}`,
      );
      if (check.mend) terminal.print(`  ${check.mend()[language]}`);
    }
  }
  return broken ? 2 : 0;
}

const CHECKS: readonly Check[] = [
  {
    name: { zh: '分词引擎 nodejieba', en: 'segmenter nodejieba' },
    run: () => cutWith('nodejieba'),
    optional: true,
    mend: installNodejieba,
  },
  { name: { zh: '分词引擎 @node-rs/jieba', en: 'segmenter @node-rs/jieba' }, run: () => cutWith('node-rs'), optional: false },
  { name: { zh: '制图和字体', en: 'charts and fonts' }, run: drawSomething, optional: false },
];

/** The same command in a clone and where the package is installed: npm has left it out where it could not be compiled. */
function installNodejieba(): Message {
  const { optionalDependencies } = JSON.parse(readPackageText('package.json')) as {
    readonly optionalDependencies: Readonly<Record<'nodejieba', string>>;
  };
  const command = `npm install --no-save nodejieba@${optionalDependencies.nodejieba.replace(/^\^/, '')}`;
  return {
    zh: `要装上它：先装好 python3、make、g++（Debian/Ubuntu：apt-get install python3 make g++），再运行 ${command}`,
    en: `To have it: install python3, make and g++ (Debian/Ubuntu: apt-get install python3 make g++), then run ${command}`,
  };
}

async function cutWith(name: 'nodejieba' | 'node-rs'): Promise<string> {
  const { engine } = await loadEngine(name);
  return `${engine.version}  ${engine
    .tag('圆桌讨论')
    .map(({ word }) => word)
    .join('|')}`;
}

async function drawSomething(): Promise<string> {
  const renderer = startRenderer();
  try {
    const spec = {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: '圆桌',
      data: { values: [{ x: 1 }] },
      mark: 'point',
    } as const;
    const [picture] = await renderer.render([{ id: 'doctor', title: '', caption: '', alt: '', spec }], { png: PNG_WIDTH, fonts: true });
    if (!picture?.png) throw new Error('no picture');
    return `SVG ${picture.svg.length} B · PNG ${picture.png.length} B · Noto Sans SC`;
  } finally {
    await renderer.close();
  }
}
