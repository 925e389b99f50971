/** A title without the symbols around it; quotation marks within it stay. */
export function plainTitle(text: string): string {
  const bare = text.replace(SYMBOLS, '').trim();
  const inner = WHOLLY_QUOTED.exec(bare)
    ?.slice(1)
    .find((part) => part !== undefined);
  return (inner ?? bare.replace(/\s*[^\p{L}\p{N}\s？?！!”’」』》）)…%‰℃+]+$/u, '')).trim();
}

/** The symbols before a title, '' where there are none. */
export const symbolsBefore = (text: string): string => SYMBOLS.exec(text)?.[0].trim() ?? '';

const SYMBOLS = /^[^\p{L}\p{N}\s“”‘’「」『』《》（(【[]{1,4}(?=\s*[\p{L}\p{N}“「《])/u;
const WHOLLY_QUOTED = /^(?:“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|【([^【】]+)】|\[([^[\]]+)\])$/u;
