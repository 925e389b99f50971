import { Worker } from 'node:worker_threads';
import { dependencyFile } from '../../../package-file.js';

/**
 * The body of a Word document by word-extractor, on a thread of its own: what is damaged can make it wait for ever, fail where nobody can
 * catch it, or take all memory. By default it makes Chinese quotation marks and dashes those of a typewriter: filterUnicode keeps them.
 */
export function extractDoc(bytes: Uint8Array): Promise<string> {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { module: dependencyFile('word-extractor'), bytes },
    resourceLimits: { maxOldGenerationSizeMb: 768 },
    stdout: true,
    stderr: true,
  });
  return new Promise<string>((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error('word-extractor does not come to an end')), 10_000 + bytes.length / 200);
    worker.on('message', (answer: { readonly body: string } | { readonly error: string }) => {
      if ('body' in answer) resolve(answer.body);
      else reject(new Error(answer.error));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(deadline);
      reject(new Error(`word-extractor ended with ${code}`));
    });
  }).finally(() => worker.terminate());
}

const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const WordExtractor = require(workerData.module);
new WordExtractor().extract(Buffer.from(workerData.bytes)).then(
  (document) => parentPort.postMessage({ body: document.getBody({ filterUnicode: false }) }),
  (error) => parentPort.postMessage({ error: String(error?.message ?? error) }),
);
`;
