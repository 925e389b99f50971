/** Text for XML, which holds no control characters; direction, emoji and everything else stay. */
export const wellFormed = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD');
