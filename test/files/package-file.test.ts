import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencyFile, packageFile, readPackageText } from '../../src/files/package-file.js';

describe('packageFile', () => {
  it('finds what is shipped, from any module', () => expect(existsSync(packageFile('src/settings.schema.json'))).toBe(true));
});

describe('readPackageText', () => {
  it('reads it', () => expect(JSON.parse(readPackageText('package.json'))).toMatchObject({ name: 'yuanzhuo' }));
});

describe('dependencyFile', () => {
  it('finds a file of a dependency', () => expect(existsSync(dependencyFile('yaml/package.json'))).toBe(true));
});
