/** `a Ann`, but `al cliente`: the article of a customer without a name melts into the word before it. */
export const to = (name: string): string => `a ${name}`.replace(/^a el /, 'al ');

/** A moment within a sentence: `el jue 26 nov 15:30`, but `hoy 15:30`. */
export const on = (moment: string): string => (/^(?:hoy|mañana)(?: |$)/.test(moment) ? moment : `el ${moment}`);

/** To follow a colon or a comma. */
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** `1 incidente`, `3 incidentes`. */
export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
