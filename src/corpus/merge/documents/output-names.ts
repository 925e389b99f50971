/** File systems take 255 bytes, and a Han character has three. */
const LONGEST = 80;

/**
 * Id of a document → the folder of its report: a single folder name, whatever the id holds. The extension is left out, and kept where
 * another document would have the name then.
 */
export function outputNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      const whole = plain(id);
      const stem = plain(id.replace(/\.[a-z0-9]{1,5}$/i, ''));
      const numbered = (at: number): string => `${stem}~${at}`;
      let name = [stem, whole].find((one) => !taken.has(one.toLowerCase()));
      for (let at = 2; name === undefined; at++) if (!taken.has(numbered(at).toLowerCase())) name = numbered(at);
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}

/** Without what separates folders, what Windows refuses, and dots at an end. */
function plain(id: string): string {
  const name = id
    .replace(/[\\/]+/g, '-')
    .replace(/[<>:"|?*\u0000-\u001f\u007f]/g, '_')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  return name === '' ? '_' : name;
}
