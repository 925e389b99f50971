import { wordsIn } from './page.js';
import { decorateTables } from './tables.js';

/** The script of a corpus's report.html: its tables sort and can be filtered. Numbers open their quotes without it. */
document.documentElement.classList.add('live');
decorateTables(document.body, wordsIn(document.documentElement.lang.startsWith('en') ? 'en' : 'zh'));
document.addEventListener('keydown', ({ key }) => {
  // No element has this id: the quotes close and the page stays where it is.
  if (key === 'Escape' && location.hash.startsWith('#e')) location.hash = '-';
});
