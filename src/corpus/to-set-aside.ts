import type { YuanzhuoError } from '../errors/error.js';
import type { PlannedDocument, SetAside } from './shapes.js';

/** Whether it may be read the next time: it had changed or gone, or its process was ended. Memory may have been short. */
export const mayRecover = ({ code }: SetAside): boolean => code === 'corpus.changed' || code === 'corpus.killed';

export const toSetAside = ({ id, key }: PlannedDocument, { code, messages }: YuanzhuoError): SetAside => ({
  id,
  key,
  code,
  message: messages,
});
