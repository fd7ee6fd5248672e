/** How lengths on a page become places: x' = ax + cy + e, y' = bx + dy + f, as in PDF. */
export type View = readonly [number, number, number, number, number, number];

export interface Sheet {
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

interface Turned {
  readonly str: string;
  readonly transform: readonly number[];
}

/** So much of what a page says is turned where the page lies on its side; a stamp in the margin is less. */
const MOST = 0.8;

/** Which way a piece of text runs on a sheet: lengths to the right and down. */
export function directionOf({ transform }: Pick<Turned, 'transform'>, view: View): readonly [number, number] {
  const [a = 0, b = 0] = transform;
  return [view[0] * a + view[2] * b, view[1] * a + view[3] * b];
}

/** A sheet as one holds it to read what most of it says: a wide table, or a scan, may lie on its side or upside down. */
export function turnUpright(sheet: Sheet, items: readonly Turned[]): Sheet {
  const letters = { right: 0, left: 0, down: 0, up: 0 };
  for (const item of items) {
    const [across, along] = directionOf(item, sheet.view);
    const isAcross = Math.abs(across) >= Math.abs(along);
    const way = isAcross ? (across > 0 ? 'right' : 'left') : along > 0 ? 'down' : 'up';
    letters[way] += item.str.trim().length;
  }
  const all = letters.right + letters.left + letters.down + letters.up;
  const { width, height, view } = sheet;
  const [a, b, c, d, e, f] = view;
  if (letters.down > MOST * all) return { view: [b, -a, d, -c, f, width - e], width: height, height: width };
  if (letters.up > MOST * all) return { view: [-b, a, -d, c, height - f, e], width: height, height: width };
  if (letters.left > MOST * all) return { ...sheet, view: [-a, -b, -c, -d, width - e, height - f] };
  return sheet;
}
