import type { SettingsEditor } from '../../src/files/settings/settings-editor.js';
import { parseYaml } from '../../src/files/settings/yaml.js';
import { addPerson } from './edit-people.js';

interface Setting {
  readonly reading?: Readonly<Record<string, readonly unknown[]>>;
  readonly people?: readonly { readonly name: string; readonly aliases: readonly string[] }[];
}

/** The line of the settings that a doubt names, put to what is there. */
export function addSetting(editor: SettingsEditor, yaml: string): void {
  const { reading = {}, people = [] } = (parseYaml(yaml).value ?? {}) as Setting;
  for (const [key, items] of Object.entries(reading)) for (const item of items) editor.add(['reading', key], item);
  for (const { name, aliases } of people) addPerson(editor, name, aliases);
}
