/** Words of the transcript whose signs of direction would turn what stands around them: these end with the words. */
export function isolate(text: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) ? `\u2068${text}\u2069` : text;
}
