/** What begins a line or a cell: French weekdays are written small within a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
