/** A process that maps parts of a corpus, started by part-mapper.ts. */
import { answerRequests } from '../../src/workers/answer-requests.js';
import { preload } from '../segmenter/segmenter-here.js';
import { Mapper } from './map.js';
import type { MappingRequest } from './mapping-request.js';

preload();
let mapper: Mapper | undefined;

// The terminal sends it to the whole group; the parent decides.
process.on('SIGINT', () => undefined);

answerRequests(async ({ place, part, poison }: MappingRequest): Promise<null> => {
  if (place) mapper = new Mapper(place.header, place.folder);
  else await mapper?.map(part, poison);
  return null;
});
