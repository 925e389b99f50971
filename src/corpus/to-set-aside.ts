import type { YuanzhuoError } from '../errors/error.js';
import type { PlannedDocument, SetAside } from './shapes.js';

export const toSetAside = ({ id, key }: PlannedDocument, { code, messages }: YuanzhuoError): SetAside => ({
  id,
  key,
  code,
  message: messages,
});
