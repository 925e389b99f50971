/**
 * The pictures of a document. In it stand short texts in their place until it is packed: docx would compress each of them and take its
 * digest, which takes longer than all else.
 */
export class Media {
  readonly #pictures = new Map<string, Uint8Array>();

  /** Keeps a picture. Gives what stands in for it. */
  add(bytes: Uint8Array): Uint8Array {
    const standIn = `picture ${this.#pictures.size + 1}`;
    this.#pictures.set(standIn, bytes);
    return new TextEncoder().encode(standIn);
  }

  /** The picture for which something stands in. */
  behind(standIn: Uint8Array): Uint8Array {
    const name = new TextDecoder().decode(standIn);
    const bytes = this.#pictures.get(name);
    if (bytes === undefined) throw new Error(`nothing is kept as ${name}`);
    return bytes;
  }
}
