import { button, download, make } from './dom.js';
import { type Page, wordsOf } from './page.js';

const PNG_WIDTH = 2560;

/** Charts whose marks open their sentences, with the mouse and the keyboard, and that can be taken along. */
export function decorateFigures(root: Element, page: Page): void {
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const svg = figure.querySelector('svg');
    if (!svg) continue;
    const marks = decorateMarks(svg, page);
    if (marks.length > 0) walkMarks(svg, marks);
    figure.append(takeAlong(figure.dataset.chart ?? '', svg, { page, open: marks.length > 0 }));
  }
}

/** Of several marks for the same sentences, as a dot and its interval, the keyboard finds one. */
function decorateMarks(svg: SVGSVGElement, page: Page): readonly SVGElement[] {
  const words = wordsOf(page);
  const found = new Map<string, SVGElement>();
  for (const mark of svg.querySelectorAll<SVGElement>('[data-e]')) {
    const id = mark.dataset.e ?? '';
    const evidence = page.record.evidence(Number(id));
    if (!evidence) continue;
    if (found.has(id)) {
      mark.setAttribute('aria-hidden', 'true');
      continue;
    }
    const about = [...evidence.a, ...(evidence.t === undefined ? [] : [words.turn(evidence.t)])].join(' — ');
    // Whoever asks for what is written must find it.
    const written = mark.tagName === 'text' && !about.startsWith(mark.textContent) ? `${mark.textContent} — ` : '';
    const label = words.openMark(`${written}${about || words.nobody}`, evidence.s.length);
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-label', label);
    found.set(id, mark);
  }
  svg.addEventListener('pointerover', nameMark);
  // What holds buttons is no picture.
  if (found.size > 0) svg.setAttribute('role', 'group');
  return [...found.values()];
}

/** The label for the mouse, made when it comes: a long discussion has thousands of marks. */
function nameMark({ target }: Event): void {
  const mark = (target as Element).closest<SVGElement>('[data-e]');
  if (!mark || mark.querySelector('title')) return;
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  const named =
    mark.getAttribute('aria-label') ?? mark.ownerSVGElement?.querySelector(`[data-e="${mark.getAttribute('data-e')}"]`)?.ariaLabel;
  title.textContent = named ?? '';
  mark.append(title);
}

/** One stop for the Tab key in each chart; the arrows go on from there. */
function walkMarks(svg: SVGSVGElement, marks: readonly SVGElement[]): void {
  marks[0]?.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', (event) => {
    const now = marks.indexOf(event.target as SVGElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step !== undefined ? now + step : { Home: 0, End: marks.length - 1 }[event.key];
    const mark = next === undefined ? undefined : marks[next];
    if (now < 0 || !mark) return;
    event.preventDefault();
    svg.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    mark.focus();
  });
}

function takeAlong(id: string, svg: SVGSVGElement, { page, open }: { readonly page: Page; readonly open: boolean }): HTMLElement {
  const words = wordsOf(page);
  const chart = () => page.record.chart(id);
  const saveSpec = (): void => save('vl.json', 'application/json', JSON.stringify(chart()?.spec[page.store.state.lang], null, 1));
  const save = (name: string, type: string, text: string): void => download(`${id}.${name}`, new Blob([text], { type }));
  return make(
    'div',
    { class: 'take' },
    ...(open ? [make('p', { class: 'note' }, words.marks)] : []),
    make(
      'div',
      { role: 'group', 'aria-label': words.data },
      button('SVG', () => save('svg', 'image/svg+xml', standalone(svg))),
      button('PNG', () => void savePng(id, svg)),
      button('CSV', () => save('csv', 'text/csv', chart()?.csv ?? '')),
      button('Vega-Lite', saveSpec, { title: words.spec }),
    ),
  );
}

/** The picture as a file that needs nothing else: as drawn, and with its font inside. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const mark of copy.querySelectorAll('[data-e]')) {
    mark.querySelector('title')?.remove();
    for (const name of ['data-e', 'class', 'role', 'tabindex', 'aria-label', 'aria-hidden']) mark.removeAttribute(name);
  }
  copy.setAttribute('role', 'img');
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  style.textContent = rules.flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule.cssText] : [])).join('\n');
  copy.querySelector('desc')?.after(style);
  return new XMLSerializer().serializeToString(copy);
}

async function savePng(id: string, svg: SVGSVGElement): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`;
  await picture.decode();
  const { width, height } = svg.viewBox.baseVal;
  const canvas = make('canvas', { width: PNG_WIDTH, height: Math.round((PNG_WIDTH * height) / width) });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob) download(`${id}.png`, blob);
  }, 'image/png');
}
