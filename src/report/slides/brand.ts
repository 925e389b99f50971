/** How the slides look; comes from the settings. */
export interface Brand {
  /** #rrggbb. */
  readonly colours: { readonly accent: string; readonly ink: string; readonly quiet: string; readonly paper: string };
  readonly font: string;
  readonly logo: Logo | null;
}

export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}
