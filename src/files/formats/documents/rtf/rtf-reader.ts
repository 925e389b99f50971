import { CHARACTERS, KNOWN_STARRED, SILENT } from './control-words.js';
import { RtfRows } from './rtf-rows.js';
import { encodingOfCharset, encodingOfPage, RtfText } from './rtf-text.js';
import type { RtfToken } from './rtf-tokens.js';

/** Tokens of RTF → rows, and what the file says of itself. */
export class RtfReader {
  readonly rows = new RtfRows();
  title = '';
  #state: State = { target: 'text', bold: false, eastern: false, hidden: false, encoding: '', skip: 1 };
  readonly #stack: State[] = [];
  readonly #fonts = new Map<number, string>();
  /** Number of a style → level of the heading that it is. */
  readonly #styles = new Map<number, number>();
  readonly #text = new RtfText();
  #page = 'windows-1252';
  #defaultFont = -1;
  #font = 0;
  #style = { number: 0, name: '' };
  #starred = false;
  /** Depth of the document's properties, 0 outside of them. */
  #info = 0;
  #skipping = 0;

  get depth(): number {
    return this.#stack.length;
  }

  read(token: RtfToken): void {
    if (token.kind === 'byte') this.#byte(token.code);
    else if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'symbol') this.#symbol(token.name);
    else this.#word(token.name, token.value);
    if (token.kind === 'word' || token.kind === 'byte') this.#starred = false;
  }

  finish(): void {
    this.#flush();
    this.rows.finish();
  }

  #open(): void {
    this.#flush();
    this.#stack.push(this.#state);
    this.#skipping = 0;
  }

  #close(): void {
    this.#flush();
    if (this.#info >= this.#stack.length) this.#info = 0;
    if (this.#state.target === 'styles') this.#styles.set(this.#style.number, levelOfStyle(this.#style.name));
    this.#state = this.#stack.pop() ?? this.#state;
    this.#skipping = 0;
  }

  #set(change: Partial<State>): void {
    this.#flush();
    this.#state = { ...this.#state, ...change };
  }

  #byte(code: number): void {
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    this.#add(this.#text.add(code, this.#state.encoding || this.#page));
  }

  #symbol(name: string): void {
    if (name === '*') this.#starred = true;
    else if (this.#skipping > 0 && /[~_\\{}-]/.test(name)) this.#skipping--;
    else if (/[\\{}]/.test(name)) this.#byte(name.charCodeAt(0));
    else if (name === '~') this.#write(' ');
    else if (name === '_') this.#write('-');
    else if (name === '\n' || name === '\r') this.#endParagraph(true);
  }

  #word(name: string, value: number | null): void {
    if (name === 'u') {
      this.#unicode(value ?? 0);
      return;
    }
    this.#skipping = 0;
    if (this.#starred && !KNOWN_STARRED.has(name)) this.#set({ target: 'none' });
    if (SILENT.has(name) || name === 'listtext') this.#set({ target: 'none' });
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#write(character);
    else if (this.#state.target === 'text') this.#format(name, value);
    if (name === 'fonttbl') this.#set({ target: 'fonts' });
    else if (name === 'stylesheet') this.#set({ target: 'styles' });
    else if (name === 'title' && this.#info > 0) this.#startTitle();
    else if (name === 'info') this.#info = this.#stack.length;
    this.#character(name, value);
  }

  /** A title that is given twice is in Unicode the second time. */
  #startTitle(): void {
    this.#set({ target: 'title' });
    this.title = '';
  }

  /** What says how bytes become characters. */
  #character(name: string, value: number | null): void {
    const number = value ?? 0;
    if (name === 'ansicpg') this.#page = encodingOfPage(number) || this.#page;
    else if (name === 'uc') this.#set({ skip: Math.max(0, Math.min(10, number)) });
    else if (name === 'deff') this.#defaultFont = number;
    else if (name === 'f' && this.#state.target === 'fonts') this.#font = number;
    else if (name === 'f') this.#set({ encoding: this.#fonts.get(number) ?? '' });
    else if (name === 'fcharset' && this.#state.target === 'fonts') this.#fonts.set(this.#font, encodingOfCharset(number));
    else if (name === 's' && this.#state.target === 'styles') this.#style = { number, name: '' };
  }

  #format(name: string, value: number | null): void {
    if (name === 'b' || (name === 'ab' && this.#state.eastern)) this.#set({ bold: value !== 0 });
    else if (name === 'plain') this.#set({ bold: false, hidden: false, encoding: this.#fonts.get(this.#defaultFont) ?? '' });
    else if (/^(?:dbch|loch|hich|rtlch|ltrch)$/.test(name)) this.#set({ eastern: name === 'dbch' });
    else if (name === 'v' || name === 'deleted') this.#set({ hidden: value !== 0 });
    else if (name === 'par' || name === 'sect') this.#endParagraph(true);
    else if (name === 'line' || name === 'page') this.#endParagraph(false);
    else if (name === 'pard') this.#startParagraph();
    else if (name === 's' && value !== null) this.rows.level = this.#styles.get(value) ?? this.rows.level;
    else if (name === 'outlinelevel' && value !== null && value < 6) this.rows.level = value + 1;
    else if (name === 'intbl') this.rows.enterTable();
    else if (name === 'cell') this.#endCell();
    else if (name === 'row') this.rows.endRow();
  }

  /** Surrogates come one by one, and numbers beyond 32767 as negative ones. */
  #unicode(value: number): void {
    this.#flush();
    this.#write(String.fromCharCode(value & 0xffff));
    this.#skipping = this.#state.skip;
  }

  #flush(): void {
    this.#add(this.#text.take());
  }

  #write(text: string): void {
    this.#flush();
    this.#add(text);
  }

  #add(text: string): void {
    if (text === '') return;
    const { target, hidden, bold } = this.#state;
    if (target === 'title') this.title += text;
    else if (target === 'styles') this.#style = { ...this.#style, name: this.#style.name + text };
    else if (target === 'text' && !hidden) this.rows.add({ text, bold });
  }

  #startParagraph(): void {
    this.#flush();
    this.rows.startParagraph();
  }

  #endParagraph(whole: boolean): void {
    this.#flush();
    this.rows.endParagraph(whole);
  }

  #endCell(): void {
    this.#flush();
    this.rows.endCell();
  }
}

type Target = 'text' | 'fonts' | 'styles' | 'title' | 'none';

/** What a group changes, and its end restores. */
interface State {
  readonly target: Target;
  readonly bold: boolean;
  /** Whether the properties that follow are those of Han characters. */
  readonly eastern: boolean;
  readonly hidden: boolean;
  /** Of the font; '' where the document's own holds. */
  readonly encoding: string;
  /** Bytes that stand for a character of \u, for readers that do not know it. */
  readonly skip: number;
}

/** 'heading 2', '标题 2', '标题2'; 0 for all others. */
function levelOfStyle(name: string): number {
  const level = /^(?:heading|标题|標題)\s*([1-6])\b/i.exec(name.trim())?.[1];
  return level === undefined ? (/^(?:title|标题|標題);?$/i.test(name.trim()) ? 1 : 0) : Number(level);
}
