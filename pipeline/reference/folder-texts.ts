import { basename } from 'node:path';
import { YuanzhuoError } from '../../src/errors/error.js';
import { referenceErrors } from '../../src/errors/reference-errors.js';
import { listContainers, readMembers } from '../../src/files/corpus-documents.js';
import { settingsBeside } from '../../src/files/list-inputs.js';
import { readSettings } from '../../src/files/settings/read-settings.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { read } from '../1-read.js';
import type { ReferenceText, ReferenceTexts } from './read-texts.js';
import { copyFinder } from './same-discussion.js';

/** The transcripts and texts of a folder, in order of name; each is read with the settings beside it. */
export const texts = (folder: string, { count }: Settings): ReferenceTexts => ({ kind: 'folder', all: textsIn(folder, count) });

async function* textsIn(folder: string, count: Settings['count']): AsyncGenerator<ReferenceText> {
  const copyOf = copyFinder();
  for (const container of listContainers([folder])) {
    const beside = settingsBeside(container.path);
    try {
      const settings = { ...(beside === null ? defaultSettings : readSettings(beside)), count };
      for await (const member of readMembers(container)) {
        const { transcript } = await read(container.path, settings, member);
        yield copyOf(member.id, transcript) === null ? { name: member.id, transcript } : { copy: member.id };
      }
    } catch (error) {
      if (!(error instanceof YuanzhuoError)) throw error;
      yield { warning: referenceErrors.unread(basename(container.path), error) };
    }
  }
}
