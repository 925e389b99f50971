/** Places of a term in a text, whatever its case. */
export function occurrencesIn(text: string, sought: string): readonly number[] {
  const [inText, wanted] = [text.toLowerCase(), sought.toLowerCase()];
  const places: number[] = [];
  // A character whose small form is longer would shift all that follows.
  if (wanted === '' || inText.length !== text.length) return places;
  for (let at = inText.indexOf(wanted); at >= 0; at = inText.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/** A text in which a term is marked. */
export function Marked({ text, sought }: { readonly text: string; readonly sought: string }) {
  const places = occurrencesIn(text, sought);
  if (places.length === 0) return <>{text}</>;
  return (
    <>
      {places.map((at, i) => (
        <>
          {text.slice(i === 0 ? 0 : (places[i - 1] ?? 0) + sought.length, at)}
          <mark>{text.slice(at, at + sought.length)}</mark>
        </>
      ))}
      {text.slice((places.at(-1) ?? 0) + sought.length)}
    </>
  );
}
