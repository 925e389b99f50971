/** All tests of the page in one file: they share a browser, and each report is made once. */
import { closeWhenDone } from './open-page.js';
import './report-page.js';
import './report-access.js';
import './hostile-page.js';
import './corpus-page.js';
import './app-page.js';
import './app-door.js';

closeWhenDone();
