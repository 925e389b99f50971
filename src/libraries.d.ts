declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}

declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    /** libraries → library, children → child. What is no plural stays, or loses an s. */
    singularize(word: string): string;
  }
}

declare module 'natural/lib/natural/inflectors/present_verb_inflector.js' {
  export default class PresentVerbInflector {
    /** The form after they for that after she: lends → lend, tries → try. */
    pluralize(word: string): string;
  }
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 (nothing alike) – 1 (equal). */
  export default function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}

/** Declared here and not by the package, because it is optional: the product builds without it. */
declare module 'nodejieba' {
  const nodejieba: {
    load(files: { idfDict: string; stopWordDict: string }): void;
    cut(text: string, hmm: boolean): string[];
    tag(text: string): { word: string; tag: string }[];
  };
  export default nodejieba;
}

declare module 'opencc-js/dict/TSCharacters' {
  /** "traditional simplified" pairs, joined by "|". */
  const pairs: string;
  export default pairs;
}
