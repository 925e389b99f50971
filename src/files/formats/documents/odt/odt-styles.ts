import type { Attributes, XmlReader } from '../../markup/parse-xml.js';

/** Which styles are bold; one that says nothing is as the one that it is made from. */
export class OdtStyles implements XmlReader {
  readonly #styles = new Map<string, { parent: string; bold: boolean | null }>();
  #open = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'style') {
      this.#open = attributes['style:name'] ?? '';
      this.#styles.set(this.#open, { parent: attributes['style:parent-style-name'] ?? '', bold: null });
    }
    // Han characters are set by the Asian weight, which other programs leave out.
    const weight = name === 'text-properties' ? (attributes['style:font-weight-asian'] ?? attributes['fo:font-weight']) : undefined;
    const style = this.#styles.get(this.#open);
    if (weight !== undefined && style) style.bold = weight === 'bold' || Number(weight) >= 600;
  }

  text(): void {}

  close(name: string): void {
    if (name === 'style') this.#open = '';
  }

  /** null where neither the style nor those above say. */
  isBold(name: string | undefined): boolean | null {
    let style = this.#styles.get(name ?? '');
    for (let depth = 0; style && depth < 20; depth++) {
      if (style.bold !== null) return style.bold;
      style = this.#styles.get(style.parent);
    }
    return null;
  }

  /** Whether it is that of quotations, or made from it. */
  isQuotation(name: string | undefined): boolean {
    let at = name ?? '';
    for (let depth = 0; at !== '' && depth < 20; depth++) {
      if (at === 'Quotations' || at === 'Quote') return true;
      at = this.#styles.get(at)?.parent ?? '';
    }
    return false;
  }
}
