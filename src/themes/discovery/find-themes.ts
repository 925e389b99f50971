import type { WordIndex } from '../../statistics/index/index-words.js';
import { codeThemes } from '../codebook/code-themes.js';
import type { Discovery } from './discover-themes.js';
import { discoverThemes } from './discover-themes.js';

/** The themes of the settings' codebook in its order; where there is none, discovered themes. */
export function findThemes(index: WordIndex): Discovery {
  return Object.keys(index.settings.themes).length > 0 ? { themes: codeThemes(index), agreement: null } : discoverThemes(index);
}
