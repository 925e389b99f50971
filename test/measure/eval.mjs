// Scores the tool on gold data: YUANZHUO_EVAL=FOLDER npm run eval, where FOLDER holds the scoring scripts.
// Not part of the tests: where the data is missing it says so and ends.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SCRIPTS = ['layouts', 'attribution', 'topics', 'key-sentences', 'terms'];
const folder = process.env.YUANZHUO_EVAL ?? '';

if (folder === '' || !existsSync(folder)) {
  console.log('skipped: no gold data (set YUANZHUO_EVAL to the folder with the scoring scripts)');
} else {
  for (const script of SCRIPTS) {
    console.log(`\n== ${script}`);
    const { status } = spawnSync(process.execPath, [`${folder}/${script}.mjs`], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
}
