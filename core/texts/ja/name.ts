/** What is said where a person's name is not known. */
export const UNNAMED = { customer: 'お客様', manager: 'マネージャー', somebody: 'ほかの担当者' } as const;

/** A person's name as it stands in a sentence: with さん, unless it is a word for somebody unknown (the caller: 電話のお客様). */
export const san = (name: string): string => (/お客様$/.test(name) || isUnnamed(name) ? name : `${name}さん`);

const isUnnamed = (name: string): boolean => Object.values<string>(UNNAMED).includes(name);

/** Several people in a row, of names with commas between. */
export const sanOfAll = (names: string): string => names.split(', ').map(san).join('、');
