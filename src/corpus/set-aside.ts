import type { YuanzhuoError } from '../errors.js';
import type { PlannedDocument, SetAside } from './shapes.js';

export const aside = ({ id, key }: PlannedDocument, { code, messages }: YuanzhuoError): SetAside => ({ id, key, code, message: messages });
