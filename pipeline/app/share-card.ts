import type { Tables } from '../../src/data.js';
import { appErrors } from '../../src/errors/app-errors.js';
import type { Settings } from '../../src/settings.js';
import { readBrand } from '../formats/brand.js';
import type { Renderer } from '../helpers/renderer.js';

interface Branded {
  readonly settings: Settings;
  readonly settingsFile: string | null;
}

/** The first of the pictures to share, as SVG: what colours and logo look like. @throws YuanzhuoError where a discussion has none, or the brand cannot be used. */
export async function shareCard(tables: Tables, { settings, settingsFile }: Branded, renderer: Renderer): Promise<string> {
  const { composeShare } = await import('../../src/report/share/compose-share.js');
  const brand = readBrand({ settings, settingsFile });
  const { sheets } = composeShare({ tables, language: settings.language, brand, measure: renderer.measure });
  const first = sheets.find(({ mode }) => mode === 'light');
  if (!first) throw appErrors.noSuchPlace();
  const [picture] = await renderer.renderSheets([first], () => false);
  return picture?.svg ?? '';
}
