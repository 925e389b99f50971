import type { SpeakerRow, Tables, ThemeRow, ThemeSpeakerRow } from '../../data.js';
import type { Cast } from '../cast.js';
import type { Frame } from '../drawing/frame.js';

export interface ThemeDrawing {
  readonly tables: Tables;
  readonly themes: readonly ThemeRow[];
  readonly shown: readonly SpeakerRow[];
  readonly rows: readonly ThemeSpeakerRow[];
  readonly cast: Cast;
  readonly frame: Frame;
}
