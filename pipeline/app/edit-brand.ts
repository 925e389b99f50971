import type { SettingsEditor } from '../../src/files/settings/settings-editor.js';

interface BrandEdit {
  readonly colours?: Readonly<Partial<Record<string, string>>> | undefined;
  /** '' as `logo`: that of the program, and none. */
  readonly font?: string | undefined;
  readonly logo?: string | undefined;
}

/** What of a brand is chosen anew; the rest stays. */
export function setBrand(editor: SettingsEditor, { colours = {}, font, logo }: BrandEdit): void {
  for (const [name, colour] of Object.entries(colours)) editor.set(['brand', 'colours', name], colour);
  for (const [key, value] of Object.entries({ font, logo })) {
    if (value === '') editor.remove(['brand', key]);
    else if (value !== undefined) editor.set(['brand', key], value);
  }
}
