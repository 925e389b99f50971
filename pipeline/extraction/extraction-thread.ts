/** The thread in which binary formats are read, started by bounded-extraction.ts. */
import { extract } from '../../src/files/formats/formats.js';
import { answerRequests } from '../../src/workers/answer-requests.js';
import type { ExtractionRequest } from './extraction-request.js';

answerRequests(({ bytes, path, means }: ExtractionRequest) => extract(bytes, path, means));
