const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûü]|y(?![aeiou]))/i;

/** `d’Acme`, `de Globex`. Before an h it stays `de`: which are silent, only a dictionary knows. */
export const of = (name: string): string => (VOWEL.test(name) ? `d’${name}` : `de ${name}`);
