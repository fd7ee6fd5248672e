/**
 * A table in Markdown, its columns in line: it reads well in a terminal and can be put into a README as it is.
 * The first column stands to the left, numbers to the right.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => align(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function align(text: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - [...text].length));
  return column === 0 ? text + space : space + text;
}
