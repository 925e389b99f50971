import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../data.js';
import { DiscussionPage } from './discussion-page.js';
import { keepLanguage, keptLanguage, LanguageContext } from './language.js';
import { DiscussionsList } from './list/discussions-list.js';
import { refuseStrayFiles } from './list/use-dropped-files.js';
import { hashOf, type Place, usePlace } from './place.js';
import { ComparisonPage } from './report/comparison-page.js';
import { APP_WORDS } from './words.js';

function App() {
  const place = usePlace();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const words = APP_WORDS[language];
  useEffect(() => {
    document.documentElement.lang = words.htmlLanguage;
    keepLanguage(language);
  }, [language, words]);
  return (
    <LanguageContext value={language}>
      <header class="top">
        <a class="brand" href={hashOf(null)}>
          {words.product}
        </a>
        {place !== null && <a href={hashOf(null)}>{words.back}</a>}
        <button type="button" class="language" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {words.otherLanguage}
        </button>
      </header>
      <Shown place={place} />
    </LanguageContext>
  );
}

function Shown({ place }: { readonly place: Place }) {
  if (place === null) return <DiscussionsList />;
  if ('comparison' in place) return <ComparisonPage id={place.comparison} />;
  return <DiscussionPage key={place.name} name={place.name} view={place.view} />;
}

refuseStrayFiles();
render(<App />, document.body);
