type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string;

/** A new element. An attribute that is false or null is left out, one that is true stands without a value. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** Gives or takes a class. An element that has it already is left alone: a class written anew is styled anew. */
export function setClass(element: Element, name: string, on: boolean): void {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
}

/** A button that does something. */
export function button(label: Child, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', onPress);
  return element;
}

/** Words of the transcript, isolated from the direction of writing around them. */
export const said = (text: string): HTMLElement => make('bdi', {}, text);

/** Joins with a separator between. */
export function separated(parts: readonly Child[], separator: string): readonly Child[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
}

/** Hands the reader a file. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = make('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
