import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['reading', 'report', 'words', 'themes'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the page one is: the list, a view of a discussion, or a comparison. It stands in the address, so that it can be gone back to. */
export type Place = null | { readonly name: string; readonly view: View } | { readonly comparison: string };

export function hashOf(place: Place): string {
  if (place === null) return '#/';
  return 'comparison' in place ? `#/compare/${place.comparison}` : `#/${encodeURIComponent(place.name)}/${place.view}`;
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const onChange = (): void => setPlace(placeOf(location.hash));
    addEventListener('hashchange', onChange);
    // The address may have changed between the first drawing and now.
    onChange();
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return place;
}

function placeOf(hash: string): Place {
  const [, name = '', wanted = ''] = /^#\/([^/]+)\/(\w+)$/.exec(hash) ?? [];
  if (name === 'compare' && wanted !== '') return { comparison: wanted };
  const view = VIEWS.find((one) => one === wanted);
  try {
    return name !== '' && view !== undefined ? { name: decodeURIComponent(name), view } : null;
  } catch {
    return null;
  }
}
