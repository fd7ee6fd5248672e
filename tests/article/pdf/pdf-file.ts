/** A piece of text at a place, in points from the lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** In Courier, whose letters are all of one width. */
  readonly typed?: boolean;
  /** In a font that has ornaments in the place of small letters. */
  readonly ornaments?: boolean;
  /** Whether it runs from the bottom of the page to its top. */
  readonly upwards?: boolean;
}

const ORNAMENTS = Array.from({ length: 26 }, (_, at) => `/uni${(0x2741 + at).toString(16).toUpperCase()}`);
const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** A PDF of A4 pages with text in Helvetica where it is put; what a printing program writes, without the rest. */
export function pdfFile(
  pages: readonly (readonly Placed[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const kids = pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Count ${pages.length} /Kids [${kids}]>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>',
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')}>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding>>',
    `<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding <</Type /Encoding /Differences [97 ${ORNAMENTS.join(' ')}]>>>>`,
    ...pages.flatMap((placed, i) => {
      const content = placed
        .map(
          ({ text, x, y, size = 10, bold, typed, ornaments, upwards }) =>
            `BT /F${ornaments ? 4 : typed ? 3 : bold ? 2 : 1} ${size} Tf ${upwards ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm (${escaped(text)}) Tj ET`,
        )
        .join('\n');
      return [
        `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${9 + 2 * i} 0 R /Resources <</Font <</F1 3 0 R /F2 4 0 R /F3 6 0 R /F4 7 0 R>>>>>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines one under the other. */
export function column(lines: readonly string[], x: number, y: number, leading = 12): Placed[] {
  return lines.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: y - i * leading }]));
}
