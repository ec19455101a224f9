/** Numbers 0 to 99 and "99+" in one picture, drawn once with the page's own face: counts change, their glyphs don't. */

export const DIGITS = { columns: 16, rows: 7, width: 22, height: 16 };
/** Cell of "99+". */
const MANY = 100;
/** Device px per CSS px: sharp on every screen there is. */
const SCALE = 3;

export const digitCell = (count: number): number => (count > 99 ? MANY : Math.max(0, Math.floor(count)));

export function digitPicture(family: string): HTMLCanvasElement {
  const { columns, rows, width, height } = DIGITS;
  const canvas = document.createElement('canvas');
  canvas.width = columns * width * SCALE;
  canvas.height = rows * height * SCALE;
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (let cell = 0; cell <= MANY; cell++) {
    const text = cell === MANY ? '99+' : String(cell);
    context.font = `650 ${text.length > 2 ? 9 : text.length > 1 ? 10.5 : 11}px ${family}`;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    context.fillText(text, (column + 0.5) * width, (row + 0.5) * height + 0.5);
  }
  return canvas;
}
