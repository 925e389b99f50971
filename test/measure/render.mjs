// How well random discussions are read (test/transcript/render/), which no list of forms can know:
//   node test/measure/render.mjs [count]          figures over so many seeds (1,000), and the share read whole of everything drawn
//     --random-marks                              all labels with marks drawn from Unicode; --known-marks: none
//     --short                                     tiny files, in which everybody speaks once or twice
//     --from SEED                                 first seed (1)
//     --failures N                                the first N that are wrong, one line each (20)
//     --only 'mark=【{name}】{speech}'             of the files only those in which this was drawn; may be given several times
//     --show SEED                                 one file: what was drawn, the text, what should be read and what was
//     --labels                                    labels and lead-ins that occur once in a clean file: whose words they become
//     --weights                                 each weight left out in turn: what it is worth, and how far the others carry
//     --dist                                      the parser as built, in place of src/ without a check of types
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'random-marks': { type: 'boolean' },
    'known-marks': { type: 'boolean' },
    short: { type: 'boolean', default: false },
    dist: { type: 'boolean' },
    labels: { type: 'boolean' },
    weights: { type: 'boolean' },
    show: { type: 'string' },
    from: { type: 'string', default: '1' },
    failures: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const bundle = await load(values.dist ? 'dist/src' : 'src');
const { renderDiscussion, compare, plainSource, parseTranscript, defaultSettings } = bundle;
const marks = values['random-marks'] ? { randomMarks: true } : values['known-marks'] ? { randomMarks: false } : {};
const options = { ...marks, short: values.short };
if (values.labels) measureLabels();
else if (values.weights) measureWeights(Number(positionals[0] ?? 300));
else if (values.show === undefined) measure(Number(positionals[0] ?? 1000));
else show(Number(values.show));

/** Renderer, comparison and parser in one bundle, so that the sources run as they stand. */
async function load(parser) {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  const outfile = join(folder, 'bundle.mjs');
  const from = (names, path) => `export { ${names} } from ${JSON.stringify(join(process.cwd(), path))};`;
  const contents = [
    from('renderDiscussion', 'test/transcript/render/render-discussion.ts'),
    from('compare', 'test/transcript/render/compare.ts'),
    from('SINGLE_LABELS', 'test/transcript/render/single-labels.ts'),
    from('LEAD_INS_OF_SPEECH', 'test/transcript/render/lead-ins.ts'),
    from('writeCleanFile, whoSpeaks', 'test/transcript/render/clean-file.ts'),
    from('plainSource', 'test/transcript/render/source-of.ts'),
    from('parseTranscript', `${parser}/transcript/parse-transcript.${values.dist ? 'js' : 'ts'}`),
    from('FORM_WEIGHTS', `${parser}/transcript/labels/forms/weigh-form.${values.dist ? 'js' : 'ts'}`),
    from('VALUE_WEIGHTS', `${parser}/transcript/labels/candidates/label-probability.${values.dist ? 'js' : 'ts'}`),
    from('defaultSettings', `${parser}/settings.${values.dist ? 'js' : 'ts'}`),
  ].join('\n');
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner,
    logLevel: 'warning',
  });
  const bundle = await import(outfile);
  rmSync(folder, { recursive: true });
  return bundle;
}

function read(seed) {
  const rendered = renderDiscussion(seed, options);
  if (!values.only.every((one) => rendered.conventions[one.slice(0, one.indexOf('='))] === one.slice(one.indexOf('=') + 1))) return null;
  const transcript = parseTranscript(plainSource(rendered.text), defaultSettings);
  return { seed, rendered, transcript, result: compare(rendered, transcript) };
}

/** Weights are plain numbers of the sources: without one, and with all moved by a quarter up and down at random. */
function measureWeights(count) {
  const from = Number(values.from);
  const figures = () => {
    const results = Array.from({ length: count }, (_, i) => read(from + i)?.result).filter((result) => result !== undefined);
    const whole = results.filter((result) => result.whole).length / results.length;
    return `whole ${whole.toFixed(4)}  wrong without a warning ${results.filter((result) => result.silent).length}`;
  };
  console.log(`all weights                  ${figures()}`);
  for (const [name, weights] of Object.entries({ form: bundle.FORM_WEIGHTS, value: bundle.VALUE_WEIGHTS })) {
    for (const [key, weight] of Object.entries(weights)) {
      weights[key] = 0;
      console.log(`without ${`${name} ${key}`.padEnd(20)} ${figures()}`);
      weights[key] = weight;
    }
  }
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let round = 1; round <= 5; round++) {
    const kept = [bundle.FORM_WEIGHTS, bundle.VALUE_WEIGHTS].map((weights) => ({ weights, own: { ...weights } }));
    for (const { weights, own } of kept) for (const key of Object.keys(own)) weights[key] = own[key] * (0.75 + random() / 2);
    console.log(`all moved, round ${round}         ${figures()}`);
    for (const { weights, own } of kept) Object.assign(weights, own);
  }
}

function measure(count) {
  const from = Number(values.from);
  const all = Array.from({ length: count }, (_, i) => read(from + i)).filter((one) => one !== null);
  const sum = (of) => all.reduce((total, one) => total + Number(of(one.result)), 0);
  const share = (n, total) => (total === 0 ? '–' : (n / total).toFixed(4));
  const [whole, characters] = [sum((r) => r.whole), sum((r) => r.of)];
  console.log(`${all.length} files, ${characters} characters`);
  console.log(`whole                    ${share(whole, all.length)}  (${whole})`);
  console.log(
    `whole with sections      ${share(
      sum((r) => r.whole && r.sections),
      all.length,
    )}`,
  );
  console.log(
    `characters right         ${share(
      sum((r) => r.right),
      characters,
    )}`,
  );
  console.log(
    `given to somebody else   ${share(
      sum((r) => r.elsewhere),
      characters,
    )}`,
  );
  console.log(
    `with nobody              ${share(
      sum((r) => r.lost),
      characters,
    )}`,
  );
  console.log(
    `nobody's with somebody   ${share(
      sum((r) => r.added),
      characters,
    )}`,
  );
  console.log(`wrong without a warning  ${sum((r) => r.silent)}`);
  console.log(
    `warned though right      ${share(
      sum((r) => r.whole && r.warned),
      whole,
    )}  (${sum((r) => r.whole && r.warned)})`,
  );
  console.log(
    `sections right           ${share(
      sum((r) => r.sections),
      all.length,
    )}`,
  );
  console.log(
    `times right              ${share(
      sum((r) => r.times),
      all.length,
    )}`,
  );
  console.log(
    `title right              ${share(
      sum((r) => r.title),
      all.length,
    )}`,
  );
  byConvention(all);
  const wrong = all.filter(({ result }) => !result.whole).slice(0, Number(values.failures));
  if (wrong.length > 0) console.log('\nseed: first difference | silent or warned | conventions');
  for (const { seed, rendered, result } of wrong) {
    const { mark, drawn, names, time, gap } = rendered.conventions;
    console.log(`${seed}: ${result.difference} | ${result.silent ? 'SILENT' : 'warned'} | ${drawn || mark} · ${names} · ${time} · ${gap}`);
  }
}

/** The share read whole of everything that was drawn, the worst of each convention first; only what was drawn at least five times. */
function byConvention(all) {
  for (const key of Object.keys(all[0]?.rendered.conventions ?? {}).filter((one) => one !== 'drawn')) {
    const groups = group(all, key);
    const rows = [...groups]
      .filter(([, files]) => files.length >= 5)
      .map(([value, files]) => ({ value, n: files.length, ...shares(files) }));
    if (rows.length < 2) continue;
    rows.sort((a, b) => a.whole - b.whole || b.n - a.n);
    console.log(`\n${key}`);
    for (const { value, n, whole, silent } of rows)
      console.log(`  ${whole.toFixed(3)}  of ${String(n).padStart(4)}  silent ${String(silent).padStart(3)}  ${value}`);
  }
}

function group(all, key) {
  const groups = new Map();
  for (const one of all) groups.set(one.rendered.conventions[key], [...(groups.get(one.rendered.conventions[key]) ?? []), one]);
  return groups;
}

function shares(files) {
  return {
    whole: files.filter(({ result }) => result.whole).length / files.length,
    silent: files.filter(({ result }) => result.silent).length,
  };
}

function show(seed) {
  const { rendered, transcript, result } = read(seed);
  for (const [key, value] of Object.entries(rendered.conventions)) console.log(`${key}: ${value}`);
  console.log(`\n── text\n${rendered.text}`);
  console.log('── gold');
  for (const [i, { speaker, time, paragraphs }] of rendered.turns.entries()) {
    console.log(`${i + 1} ${speaker}${time ? ` ${time}` : ''}: ${paragraphs.join(' ¶ ')}`);
  }
  console.log(`sections: ${rendered.sections.join(' | ')}`);
  console.log('\n── read');
  for (const { turn, section, speaker, kind, time, paragraphs } of transcript.turns) {
    const said = paragraphs.map(({ start, end }) => transcript.text.slice(start, end)).join(' ¶ ');
    console.log(`${turn} §${section} ${kind === 'spoken' ? '' : `(${kind}) `}${speaker}${time ? ` ${time}` : ''}: ${said}`);
  }
  console.log(`sections: ${transcript.sections.map(({ title }) => title).join(' | ')}`);
  for (const { line, code, message } of transcript.warnings) console.log(`warning ${code} line ${line}: ${message.en}`);
  console.log('\n── comparison');
  console.log(result);
}

function measureLabels() {
  const { SINGLE_LABELS, LEAD_INS_OF_SPEECH, writeCleanFile, whoSpeaks } = bundle;
  for (const [kind, list] of [
    ['label', SINGLE_LABELS],
    ['lead-in', LEAD_INS_OF_SPEECH],
  ]) {
    const outcomes = {};
    for (const [i, words] of list.entries()) {
      const file = writeCleanFile(words, i, kind);
      const transcript = parseTranscript(plainSource(file.text), defaultSettings);
      const outcome = `${whoSpeaks(transcript, file)}, ${transcript.warnings.length > 0 ? 'warned' : 'silent'}`;
      outcomes[outcome] = [...(outcomes[outcome] ?? []), words];
    }
    console.log(`\n${list.length} ${kind}s`);
    for (const [outcome, found] of Object.entries(outcomes)) console.log(`  ${found.length} ${outcome}: ${found.slice(0, 40).join(' ')}`);
  }
}
