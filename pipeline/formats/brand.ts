import { dirname, resolve } from 'node:path';
import { errors } from '../../src/errors/errors.js';
import { readBytes } from '../../src/files/read-bytes.js';
import type { Brand } from '../../src/report/slides/brand.js';
import { readLogo } from '../../src/report/slides/read-logo.js';
import type { Settings } from '../../src/settings.js';

interface Job {
  readonly settings: Settings;
  readonly settingsFile: string | null;
}

/** A logo for print has half of that. */
export const MOST_MEGABYTES = 5;

/** The brand of the settings with its logo read, before anything else is done. @throws YuanzhuoError for a logo that is none, or far too large. */
export function readBrand({ settings: { brand }, settingsFile }: Job): Brand {
  if (brand.logo === '') return { ...brand, logo: null };
  const path = resolve(settingsFile === null ? '.' : dirname(settingsFile), brand.logo);
  const bytes = readBytes(path);
  if (bytes.length > MOST_MEGABYTES << 20) throw errors.logoTooLarge(path, MOST_MEGABYTES);
  const logo = readLogo(bytes);
  if (logo === null) throw errors.logoFormat(path);
  return { ...brand, logo };
}
