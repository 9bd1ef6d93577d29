import type { Fault, PolicyFaultCode } from '../../policy/fault';

type Data = Fault['data'];

const FAULTS: Readonly<Record<PolicyFaultCode, (data: Data) => string>> = {
  missing: () => 'Cette entrée manque.',
  'unknown-key': ({ key }) => `Les règles n’ont pas d’entrée « ${key} ». La retirer, ou corriger son nom.`,
  'wrong-type': ({ expected }) => `La forme n’est pas la bonne ; il faut : ${expected}.`,
  'not-a-choice': ({ allowed }) => `Choix possibles : ${allowed}.`,
  'out-of-range': (data) => `Saisir un nombre ${range(data)}.`,
  blank: () => 'L’entrée est vide. Saisir un texte.',
  'instant-invalid': () => 'Ce n’est pas un instant. Exemple : 2026-01-01T00:00:00Z.',
  'url-invalid': () => 'Ce n’est pas une adresse web. Elle commence par http:// ou https://.',
  'email-invalid': () => 'Ce n’est pas une adresse e-mail.',
  'duration-invalid': () => 'Ce n’est pas une durée. Exemples : 30m, 24h ou 1h30m.',
  'duration-days': () =>
    'Les jours peuvent se lire de deux façons. Saisir des heures : 24h est un jour entier, ou 24 heures de support.',
  'duration-zero': () => 'Un délai nul ne peut pas être tenu. Saisir au moins une seconde.',
  'duration-too-long': ({ max }) => `C’est trop long ; au plus ${max}.`,
  duplicate: ({ value }) => `${value} figure deux fois. Supprimer le doublon.`,
  'notice-not-before-closure': ({ wait }) =>
    Number(wait) === 1
      ? 'Le rappel doit précéder la clôture : le jour même.'
      : `Le rappel doit précéder la clôture : ${days(Number(wait) - 1)} ou moins.`,
  'time-zone-unknown': () => 'Ce fuseau horaire n’existe pas. Exemple : America/Chicago.',
  'wall-time-invalid': () =>
    'Ce n’est pas une heure. Elle va de 00:00 à 23:59 ; un jour peut aussi se terminer à 24:00.',
  'interval-empty': () => 'Cette plage commence et se termine à la même heure. La retirer, ou corriger une heure.',
  'interval-overnight': () => 'Cette plage se termine avant de commencer. La couper à 24:00.',
  'interval-overlap': () => 'Cette plage commence avant la fin d’une plage précédente du même jour. Les réunir.',
  'date-invalid': () => 'Cette date n’existe pas. Exemple : 2026-12-25.',
  'never-open': () => 'Avec ces heures, le support n’ouvre jamais en dix ans. Donner des heures à un jour.',
};

/** What is wrong, and what to enter instead. */
export const policyFault = ({ code, data }: Fault): string => FAULTS[code](data);

function range({ min, max, exclusive }: Data): string {
  if (min !== undefined) return exclusive === 'yes' ? `supérieur à ${min}` : `à partir de ${min}`;
  return exclusive === 'yes' ? `inférieur à ${max}` : `jusqu’à ${max}`;
}

const days = (count: number): string => (count < 2 ? `${count} jour` : `${count} jours`);
