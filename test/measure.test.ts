import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'test/measure';
const IMPORT = /import \{([^}]*)\} from '\.\.\/\.\.\/dist\/(\S+)\.js';/g;

describe('the scripts that measure', () => {
  it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.mjs')))('%s finds what it takes from the product', async (file) => {
    for (const [, names = '', path = ''] of readFileSync(join(FOLDER, file), 'utf8').matchAll(IMPORT)) {
      const module = (await import(join(process.cwd(), `${path}.ts`))) as Record<string, unknown>;
      for (const name of names.split(',').map((one) => one.trim()))
        if (name !== '') expect(module, `${name} of ${path}`).toHaveProperty(name);
    }
  });
});
