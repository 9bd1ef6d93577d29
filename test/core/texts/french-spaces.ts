import type { Occasions } from './said';
import { sentencesOf } from './sentences';

/** What French parts by a no-break space, U+202F before ; ? ! and U+00A0 at : and «», and stands without one. Colons in times and addresses are none. */
const WITHOUT = /(?:^|[^\u202F])[;?!](?!\w)|[^\u00A0]»|«[^\u00A0]|[^\u00A0\d]:(?![\d/])|'/u;

/** The sentences of a French catalogue that break off where a line may end. What a person wrote is left out. */
export const wronglySpaced = (catalogue: unknown, occasions: Occasions): string[] =>
  sentencesOf(catalogue, occasions)
    .filter((line) => line.startsWith('    |'))
    .map((line) => line.slice(5, -1).replace(/^ *"\w+": .*?"(?<said>.*)",?$/, '$<said>'))
    .map((line) => line.replace(/x\dx[?!]/g, ''))
    .filter((line) => WITHOUT.test(line));
