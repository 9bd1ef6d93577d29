/** What is said where the caller's name is not known. */
export const CALLER = '電話のお客様';

/** A person's name as it stands in a sentence: with さん, unless it is a word for somebody unknown. */
export const san = (name: string): string => (/お客様$/.test(name) ? name : `${name}さん`);
