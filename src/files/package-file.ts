import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the nearest one above this module that holds a package.json. */
const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A file that is shipped with the product, for example `src/words/lists/fillers.txt`. */
export function packageFile(path: string): string {
  return join(root, path);
}

export function readPackageText(path: string): string {
  return readFileSync(packageFile(path), 'utf8');
}

/** A file of an installed dependency, for example `@expo-google-fonts/noto-sans-sc/400Regular/….ttf`. */
export function dependencyFile(path: string): string {
  return createRequire(import.meta.url).resolve(path);
}

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
