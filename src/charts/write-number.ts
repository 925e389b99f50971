/** 12345 → 12,345. Never by locale: the same bytes everywhere. */
export function writeInteger(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 0.345 → 35%; a share that rounds to nothing but is not nothing → <1%. */
export function writePercent(share: number): string {
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}
