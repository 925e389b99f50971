/** Words of the transcript, isolated where they hold bidirectional control characters, which would otherwise reorder the text around them. */
export function isolate(text: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) ? `\u2068${text}\u2069` : text;
}
