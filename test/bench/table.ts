/** A table for the terminal: the first column to the left, numbers to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: readonly string[]): string =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, draw(head), rule, ...rows.map(draw)].map((line) => line.trimEnd()).join('\n');
}

/** Nanoseconds as people read them: three figures and the unit that suits. */
export function duration(nanoseconds: number): string {
  const units = [
    [1e9, 's'],
    [1e6, 'ms'],
    [1e3, 'µs'],
  ] as const;
  const [size, unit] = units.find(([from]) => nanoseconds >= from) ?? [1, 'ns'];
  return `${Number((nanoseconds / size).toPrecision(3))} ${unit}`;
}

/** A ratio with a separator for thousands. */
export function times(ratio: number): string {
  const round = ratio >= 100 ? Math.round(ratio) : Number(ratio.toPrecision(3));
  return `${round.toLocaleString('en-US')} ×`;
}
