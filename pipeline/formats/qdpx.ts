import { sha256 } from '../../src/files/read-bytes.js';
import type { Format } from './format.js';

/** The discussion for programs of qualitative analysis, as a package of REFI-QDA. */
export const qdpx: Format<'qdpx'> = {
  name: 'qdpx',
  onRequest: {
    zh: '质性分析软件交换文件 project.qdpx（NVivo、ATLAS.ti、MAXQDA、QualCoder）',
    en: 'project.qdpx for NVivo, ATLAS.ti, MAXQDA and QualCoder (REFI-QDA)',
  },
  needs: [],
  prepare: async ({ tables, version }) => {
    return async ({ facts }) => {
      const [{ qdaProject }, { strToU8, zipSync }] = await Promise.all([import('../../src/qdpx/project-xml.js'), import('fflate')]);
      const guidOf = (name: string): string => asGuid(sha256(`${facts.source.sha256} ${name}`));
      const { xml, text, path } = qdaProject(tables, { guidOf, version });
      const packed = zipSync({ 'project.qde': strToU8(xml), [path]: strToU8(text) }, { mtime: NO_DATE });
      return new Map([['project.qdpx', packed]]);
    };
  },
  corpus: null,
};

/** Neither clock nor time zone reaches the bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Hex digits in the form of a name-based GUID (RFC 9562, version 8: from a hash of one's own choice). */
const asGuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
