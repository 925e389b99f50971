/** How many panels stand beside and below each other on a wide canvas. */
export function gridShape(panels: number): { readonly columns: number; readonly rows: number } {
  const columns = panels <= 3 ? panels : panels <= 4 ? 2 : panels <= 6 ? 3 : panels === 9 ? 3 : 4;
  return { columns, rows: Math.ceil(panels / columns) };
}
