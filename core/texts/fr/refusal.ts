import type { Refusal } from '../../incident/refusal';
import { STATUSES } from '../../lifecycle/status';
import { PRIORITIES } from '../../severity/priority';
import { priorities, responses } from './labels';

/** Who may do what a person may not; every act without a row is for people of support. */
const WHO: Readonly<Record<string, string>> = {
  reply: 'Seuls l’organisation du client et le support peuvent écrire ici.',
  reopened: 'Seuls l’organisation du client et le support peuvent rouvrir cet incident.',
  'supervisor-requested': 'Seuls l’organisation du client et le support peuvent demander un superviseur ici.',
  'resolution-confirmed': 'Seul le client peut confirmer la solution. L’incident peut être clôturé à la place.',
  'survey-answered': 'Seul le client peut dire comment était le support.',
  'supervisor-acknowledged': 'Seul un superviseur ou un manager peut prendre cette demande. S’adresser à l’un d’eux.',
  'entitlement-overridden': 'Seul un manager peut autoriser cet incident. S’adresser à l’un d’eux, avec le motif.',
};

/** What a part of a reply must be. */
const PARTS: Readonly<Record<string, string>> = {
  fix: 'quand un correctif sera disponible (ou indiquer qu’aucune date n’est connue)',
  workaround: 'un contournement (ou indiquer qu’aucun n’est connu)',
  questions: 'au moins une question, avec son type : précisions, essais ou journaux',
  url: 'une adresse web qui commence par http:// ou https://',
  instructions: 'les instructions',
  options: 'au moins une option',
  reference: 'la référence donnée par la gestion de produit',
};

/** What is wrong, then what to do or who can lift it. */
export function refusal({ code, data }: Refusal): string {
  switch (code) {
    case 'not-allowed':
      return (
        WHO[data.act ?? ''] ?? 'Seul le support peut le faire. Une réponse à nos messages suffit, et nous le ferons.'
      );
    case 'response-unknown':
      return `${quoted(data.response)} n’est pas un type de réponse. Choix possibles : ${Object.values(responses).join(' ; ')}.`;
    case 'response-incomplete':
      return `À compléter dans ${kindOf(data.response)} : ${partsOf(data.parts)}. Puis envoyer de nouveau.`;
    case 'status-unknown':
      return `${quoted(data.status)} n’est pas un statut. Choix possibles : ${STATUSES.filter((status) => status !== 'Verification Required').join(' ; ')}.`;
    case 'verification-required':
      return 'Le support est suspendu pour cet incident, rien ne peut donc être envoyé au client. Il reprend dès que le contrat de maintenance et l’habilitation sont en ordre sur l’organisation, ou dès qu’un manager l’autorise. Les notes internes sont possibles.';
    case 'status-by-process-only':
      return 'Verification Required ne se fixe ni ne se quitte à la main. Ce statut prend fin de lui-même dès que le contrat de maintenance et l’habilitation sont en ordre, ou dès qu’un manager autorise l’incident. L’incident peut être clôturé.';
    case 'severity-unknown':
      return `${quoted(data.severity)} n’est pas une gravité. Choisir 1, 2 ou 3.`;
    case 'priority-unknown':
      return `${quoted(data.priority)} n’est pas une priorité. Choix possibles : ${PRIORITIES.map((priority) => priorities[priority]).join(' ; ')}.`;
    case 'already-closed':
      return 'Cet incident est déjà clôturé. S’il reste quelque chose à faire, il peut être rouvert.';
    case 'no-supervisor-request':
      return 'Personne n’attend de superviseur ici. Quelqu’un d’autre a peut-être pris la demande.';
    case 'not-held':
      return 'Le support n’est pas suspendu pour cet incident, il n’y a donc rien à autoriser. Le travail peut continuer.';
    case 'reason-missing':
      return 'Le motif manque. L’indiquer en une phrase.';
    case 'no-survey-offered':
      return 'Aucun avis n’a encore été demandé sur cet incident. Une réponse à notre e-mail est possible à tout moment.';
    case 'survey-answered':
      return 'Nous avons déjà cet avis. Une réponse à notre e-mail peut le compléter.';
    case 'score-out-of-range':
      return `${quoted(data.score)} n’est pas une note. Choisir de 1 à 5.`;
    case 'not-an-incident':
      return 'Ce ticket n’est pas un incident, il n’y a donc rien à faire ici. S’il doit en être un, le signaler de nouveau.';
    default:
      return code satisfies never;
  }
}

const quoted = (value = ''): string => (value === '' ? 'Un choix vide' : `« ${value} »`);

const kindOf = (type = ''): string =>
  Object.hasOwn(responses, type) ? `« ${responses[type as keyof typeof responses]} »` : 'cette réponse';

const partsOf = (parts = ''): string =>
  parts
    .split(', ')
    .map((part) => PARTS[part] ?? part)
    .join(' ; ');
