/** `1. …` a line each. */
export const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item.trim()}`).join('\n');
