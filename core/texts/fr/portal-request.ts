import type { portalRequest as english, PausedFor } from '../en/portal-request';
import { ended } from '../ended';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';
import { of } from './of';
import { longDate } from './time';

type Phone = string | null;

const agreement = (organization: string | null): string =>
  organization === null ? 'Le contrat de maintenance' : `Le contrat de maintenance ${of(organization)}`;
const write = (phone: Phone): string =>
  phone === null ? 'écrivez un commentaire sur cette demande.' : `appelez le ${phone}.`;
const AFTERWARDS = 'nous commençons de nous-mêmes ; inutile de le signaler à nouveau.';

/** F3: why support is paused, and what would lift it. */
function paused({ verdict, organization, startsOn, endsOn, reporter }: PausedFor, phone: Phone): readonly string[] {
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return [
        'Nous n’avons pas pu associer l’adresse de ce signalement à un client bénéficiant du support.',
        phone === null ? 'Écrivez-nous depuis votre adresse professionnelle.' : `Appelez le ${phone}.`,
      ];
    case 'no-agreement':
      return [
        `${agreement(organization)} n’est pas enregistré chez nous. Dès qu’il le sera, ${AFTERWARDS}`,
        `Pour en conclure un, ou nous en informer : ${write(phone)}`,
      ];
    case 'agreement-not-started':
      return [
        `${agreement(organization)} ${startsOn === null ? 'n’a pas encore commencé' : `commence le ${longDate(startsOn)}`}. À partir de là, ${AFTERWARDS}`,
        `Pour commencer plus tôt : ${write(phone)}`,
      ];
    case 'agreement-expired':
      return [
        `${agreement(organization)} ${endsOn === null ? 'a pris fin' : `a pris fin le ${longDate(endsOn)}`}. Dès qu’il sera renouvelé, ${AFTERWARDS}`,
        `Pour le renouveler : ${write(phone)}`,
      ];
    case 'not-a-representative':
      return [
        `${reporter === null ? 'Vous n’êtes' : `${reporter || 'L’auteur de ce signalement'} n’est`} pas sur la liste des personnes habilitées à signaler${organization === null ? '' : ` au nom ${of(organization)}`}.`,
        `Une personne de votre organisation qui y figure, ou votre interlocuteur chez nous, peut changer cela. Dès que c’est fait, ${AFTERWARDS}`,
      ];
    case 'entitled':
      return [];
    default:
      return verdict satisfies never;
  }
}

/** What the panel beside a request says to a customer, who reads here the words of the pages behind links in mails. */
export const portalRequest: Worded<typeof english> = {
  reading: 'Lecture de votre demande',
  failed: {
    title: 'Impossible d’afficher ceci pour le moment',
    text: 'Jira n’a pas répondu à temps. Rien n’a été modifié.',
    again: 'Réessayer',
  },
  hidden: {
    title: 'Rien à afficher ici',
    text: 'La suite donnée à une demande est visible pour son auteur, pour les personnes avec qui elle est partagée et pour leur organisation, dès que notre support la traite ici.',
  },
  nothing: 'Il n’y a rien à dire ici sur cette demande.',
  progress: 'Où en est cette demande',
  stages: { received: 'Reçue', 'in-work': 'En cours', solved: 'Résolue ?', closed: 'Close' },
  support: {
    due: (by) => `Vous aurez de nos nouvelles au plus tard ${by}`,
    working: 'Nous y travaillons',
    late: 'Notre réponse est en retard',
    lateText: (by, phone) =>
      `Vous deviez avoir de nos nouvelles au plus tard ${by}. ${phone === null ? 'Vous pouvez demander un responsable ci-dessous.' : `Appelez-nous au ${phone}, ou demandez un responsable ci-dessous.`}`,
    who: (agent, number) =>
      agent === null
        ? `L’incident nº ${number} est chez notre support.`
        : `${agent} travaille sur l’incident nº ${number}.`,
    severity: (severity) => `${severities[severity]} : ${severityMeanings[severity]}.`,
    countsFrom: (at) => `Le support est fermé en ce moment. Votre signalement est considéré comme reçu ${at}.`,
    call: (severity, phone) =>
      phone === null
        ? `${severities[severity]} demande un appel en plus de votre signalement : appelez-nous, s’il vous plaît.`
        : `${severities[severity]} demande un appel en plus de votre signalement : appelez le ${phone}, s’il vous plaît.`,
    more: 'Du nouveau ? Ajoutez-le en commentaire à cette demande.',
  },
  customer: {
    due: (by) => `Nous vous attendons : répondez au plus tard ${by}, s’il vous plaît`,
    open: 'Nous attendons votre réponse',
    late: 'Nous attendons encore votre réponse',
    lateText: (by) => `Nous l’avions demandée au plus tard ${by}.`,
    choose: 'Vous avez le choix entre :',
    unasked: 'Consultez notre dernier message, s’il vous plaît.',
    lowersLater: 'Ensuite, la priorité est abaissée.',
    label: 'Votre réponse',
    missing: 'Écrivez votre réponse, s’il vous plaît.',
    send: 'Envoyer la réponse',
    files: 'Les fichiers s’ajoutent dans un commentaire à cette demande.',
  },
  software: {
    title: 'Ceci demande une modification du logiciel',
    text: (agent, on) => (agent === null ? ended(`Nous vous l’avons dit ${on}`) : ended(`${agent} vous l’a dit ${on}`)),
  },
  confirmation: {
    title: 'Est-ce résolu ?',
    text: (agent, on) =>
      agent === null
        ? ended(`Nous vous avons envoyé une solution ${on}`)
        : ended(`${agent} vous a envoyé une solution ${on}`),
    yes: 'Oui, c’est résolu',
    no: 'Non, j’ai encore besoin d’aide',
  },
  closing: {
    closes: (at) => `Sans nouvelles de votre part, l’incident sera clos ${at}.`,
    reminds: (on) => ended(`Nous vous le rappellerons ${on}`),
    reminded: 'Nous vous l’avons rappelé.',
    again: 'Vous pouvez le rouvrir à tout moment.',
  },
  closed: {
    title: (at) => `Clos ${at}`,
    because: {
      confirmed: 'Il a été confirmé que c’est résolu.',
      'no-answer': 'Nous n’avons plus eu de nouvelles.',
      'by-agent': 'Notre support l’a clos.',
    },
  },
  paused: { title: 'Nous ne pouvons pas encore y travailler', why: paused },
  supervisor: {
    asked: 'Votre demande est chez nos responsables',
    askedText: (at, byReader) =>
      `${byReader ? 'Vous avez demandé un responsable' : 'Un responsable a été demandé'} ${at}. D’ici là, votre incident ne sera pas clos automatiquement.`,
    taken: (by) => `${by ?? 'Un responsable'} prend votre demande en charge`,
    takenText: (at) => `C’était ${at}. Votre incident suit son cours entre-temps.`,
  },
  ways: {
    confirm: 'C’est résolu',
    reopen: 'Rouvrir',
    supervisor: 'Parler à un responsable',
    comment: 'Commenter notre support',
  },
  forms: {
    confirm: {
      title: 'Est-ce résolu ?',
      lead: 'L’incident sera alors clos. Vous pourrez le rouvrir à tout moment.',
      label: null,
      send: 'Oui, c’est résolu',
    },
    help: {
      title: 'Qu’est-ce qui ne va pas encore ?',
      lead: 'L’incident garde son numéro et son historique.',
      label: 'Dites-le-nous en une ou deux phrases (facultatif)',
      send: 'J’ai encore besoin d’aide',
    },
    reopen: {
      title: 'Qu’est-ce qui ne va pas encore ?',
      lead: 'L’incident garde son numéro et son historique.',
      label: 'Dites-le-nous en une ou deux phrases (facultatif)',
      send: 'Rouvrir',
    },
    supervisor: {
      title: 'Parler à un responsable',
      lead: 'Un responsable de notre support vous répondra. D’ici là, votre incident ne sera pas clos automatiquement.',
      label: 'Que doit-il savoir ? (facultatif)',
      send: 'Demander un responsable',
    },
    comment: {
      title: 'Commenter notre support',
      lead: 'Il s’agit de notre support lui-même. Cela ne change rien à votre incident.',
      label: 'Que devons-nous garder ou changer ?',
      send: 'Envoyer le commentaire',
    },
    back: 'Retour',
    missing: 'Écrivez ce que nous devons garder ou changer, s’il vous plaît.',
    tooLong: 'C’est plus long que ce que nous pouvons accepter. Raccourcissez à 10 000 caractères, s’il vous plaît.',
    notDone: 'Cela n’a pas marché',
    unreachable: 'Jira n’a pas répondu. Votre texte est conservé ; réessayez, s’il vous plaît.',
  },
  survey: {
    title: 'Comment était notre support cette fois ?',
    scores: { 5: 'Très bien', 4: 'Bien', 3: 'Moyen', 2: 'Mauvais', 1: 'Très mauvais' },
    label: 'Que devons-nous garder ou changer ? (facultatif)',
    missing: 'Choisissez l’une des cinq réponses, s’il vous plaît.',
    send: 'Envoyer l’évaluation',
  },
  done: {
    answer: 'Merci. Nous avons votre réponse et continuons.',
    confirm: 'Merci. L’incident est clos.',
    help: 'Merci. Nous l’avons bien reçu et continuons.',
    reopen: 'Merci. L’incident est rouvert.',
    supervisor: 'Votre demande est chez nos responsables.',
    rate: 'Merci de nous l’avoir dit.',
    comment: 'Merci de nous l’avoir dit.',
  },
};
