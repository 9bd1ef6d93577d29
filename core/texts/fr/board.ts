import type { BoardWords } from '../en/board';
import { customer, to } from './to';

/** The first of a month is `1er`. */
const ordinal = (date: string): string => date.replace(/(?<=^| )1(?= |$)/, '1er');
const inZone = (options: Intl.DateTimeFormatOptions) => (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone }).format(at);
const inZoneOfDays = (options: Intl.DateTimeFormatOptions) => (at: number, timeZone: string) =>
  ordinal(inZone(options)(at, timeZone));
const month = inZone({ month: 'long' });
const year = inZone({ year: 'numeric' });
const monthAndYear = inZone({ month: 'long', year: 'numeric' });
const day = inZoneOfDays({ day: 'numeric', month: 'short' });
const longDay = inZoneOfDays({ weekday: 'long', day: 'numeric', month: 'short' });
const weekday = inZone({ weekday: 'long' });
const dayAlone = inZoneOfDays({ day: 'numeric' });

const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What the board says. Instants are epoch ms. */
export const boardWords: BoardWords = {
  day: (at, zone) => capital(longDay(at, zone)),
  weekday: (at, zone) => capital(weekday(at, zone)),
  time: inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nowIs: (date, time, place) => `${date}, ${time} (${place}).`,
  openUntil: (time) => `Ouvert jusqu’à ${time}.`,
  closedUntil: (moment) => `Réouverture ${moment}.`,
  holiday: (weekday) => (weekday ? `${weekday} est un jour férié.` : 'Aujourd’hui est un jour férié.'),
  groups: { label: 'Groupes', mine: 'Mes groupes', all: 'Tous les groupes' },
  stale: (platform, time) => `${platform} n’a pas répondu. Situation de ${time}.`,
  loading: 'Chargement du tableau',
  notSetUp: {
    title: 'Pas encore configuré',
    text: 'Le processus n’est pas configuré ici. Un administrateur peut le faire.',
  },
  failed: {
    title: 'Le tableau n’a pas pu être chargé',
    text: (platform) => `${platform} n’a pas fourni les incidents. Ils sont intacts.`,
  },
  forbidden: {
    title: 'Accès non autorisé',
    text: (platform) =>
      `Le rôle attribué dans ${platform} ne permet pas de lire le processus. Un administrateur peut changer cela.`,
  },
  numbers: {
    label: 'Afficher seulement',
    breached: (today) => (today ? 'en dépassement aujourd’hui' : 'en dépassement, sans réponse'),
    hour: 'échéance dans l’heure',
    call: 'appel à passer',
    verification: 'en attente de vérification',
    closing: 'clôture cette semaine',
    all: 'Tout afficher',
  },
  list: {
    title: 'Ce qui vous attend',
    earliest: 'Le plus urgent d’abord',
    columns: { due: 'Échéance', incident: 'Incident', toDo: 'À faire', who: 'Qui' },
    more: (count) => `En afficher ${count} de plus`,
    empty: 'Aucune échéance.',
    next: (moment) => `Prochaine échéance : ${moment}.`,
    export: 'Exporter en CSV',
    exporting: 'Exporter en CSV : ce qui vous attend',
    tab: (count) => `Ce qui vous attend (${count})`,
    most: (count) =>
      `Il y en a plus que n’en montre cette page : de chaque sorte, les ${count} premiers sont lus, par échéance.`,
    all: (platform) => `Tout ouvrir dans la recherche de ${platform}`,
  },
  noDeadline: 'Pas d’échéance',
  onHold: 'En attente',
  ahead: (distance) => `dans ${distance}`,
  overdue: (distance) => `en retard de ${distance}`,
  supportTime: (distance) => `${distance} de support`,
  you: 'Vous',
  nobody: 'Encore personne',
  somebody: 'Quelqu’un',
  customer,
  noSubject: '(sans objet)',
  noOrganization: 'Aucune organisation',
  severity: (severity) => `Gravité ${severity}`,
  toDo: {
    decide: (verdict) => (verdict ? `Décider : ${lowered(verdict)}` : 'Décider'),
    respond: 'Envoyer la première réponse',
    'answer-supervisor': 'Répondre : demande un superviseur',
    update: 'Envoyer un point d’avancement',
    call: (name) => `Appeler ${name}`,
    ask: (name, details) => `Demander ${many(details, 'précision', 'précisions')} ${to(name)}`,
    answer: (name) => `Répondre ${to(name)}`,
    andCall: (name) => ` et appeler ${name}`,
    andSupervisor: ' : demande un superviseur',
    wait: (name) => `Clôture, sauf si ${name} répond`,
  },
  closing: {
    title: 'Bientôt clôturés',
    tab: (count) => `Bientôt clôturés (${count})`,
    only: 'Seulement si le client ne répond pas',
    all: (count) => `Afficher les ${count}`,
    none: 'Aucune clôture automatique n’est proche.',
  },
  held: { tab: (count) => `En attente de vérification (${count})`, none: 'Rien n’attend de vérification.' },
  kept: {
    title: 'Dans les temps',
    period: 'Période',
    month: (start, zone, now) => (year(start, zone) === year(now, zone) ? month : monthAndYear)(start, zone),
    months: (count) => `Les ${count} derniers mois`,
    names: {
      firstResponse: 'Première réponse',
      customerResponse: 'Réponses des clients',
      statusUpdate: 'Points d’avancement',
    },
    of: (kept, all) => `${kept} sur ${all}`,
    percent: (whole) => `${whole} %`,
    late: (count) => `${count} en retard`,
    lateFull: (count, what) => `${count} en retard : ${lowered(what)}. Les afficher`,
    counts:
      'Sont comptés les incidents signalés pendant la période, terminés ou en retard ; ceux qui courent encore sont laissés de côté. Un incident avec plusieurs questions ou points d’avancement est en retard si l’un d’eux l’a été.',
    nothing: 'Rien n’est compté pour l’instant.',
    bySeverity: 'Par gravité',
    byWeek: 'Par semaine',
    byMonth: 'Par mois',
    most: (count) => `Sont comptés les ${count} derniers signalés ; la période en a davantage.`,
    trend: 'Dans les temps, en pourcentage',
    open: (count, what, platform) => `Ouvrir ${count} en retard dans ${platform} : ${lowered(what)}`,
    span: (start, end, zone) => {
      const last = day(end - 1, zone);
      return day(start, zone) === last ? last : `${dayAlone(start, zone)}–${last}`;
    },
    reading: 'Lecture de la période',
    failed: (platform) => `${platform} n’a pas fourni la période.`,
    export: 'Exporter la période en CSV',
  },
  lateOnes: {
    title: (what, period) => `En retard : ${lowered(what)}, ${lowered(period)}`,
    back: 'Retour',
    columns: { reported: 'Signalé', incident: 'Incident', status: 'Statut' },
  },
  survey: {
    title: 'Ce que les clients ont dit',
    chart: 'Réponses par note',
    mean: (mean) => `${mean.toFixed(1).replace('.', ',')} sur 5`,
    answers: (count) => many(count, 'réponse', 'réponses'),
    none: 'Personne n’a répondu pendant cette période.',
    score: (score) => `${score} sur 5`,
    columns: { score: 'Note', count: 'Réponses' },
  },
  copy: {
    title: 'Exporter en CSV',
    how: (platform, file) =>
      `${platform} ne laisse aucune application remettre un fichier. Sélectionnez tout le texte, copiez-le et enregistrez-le sous ${file} ; un tableur ouvre ce fichier.`,
    label: 'Les lignes du fichier',
    close: 'Fermer',
  },
  gadget: {
    thisMonth: 'Ce mois',
    project: 'Projet',
    choose: 'Choisir un projet',
    nothing: 'Aucun projet visible pour vous ne suit le processus.',
    unchosen: { title: 'Aucun projet choisi', text: 'Modifiez ce gadget et choisissez le projet à compter.' },
    unseen: {
      title: 'Rien à voir ici',
      text: 'Aucun incident de ce projet n’est visible pour vous, ou le processus y est désactivé.',
    },
    save: 'Enregistrer',
  },
  announce: {
    soon: (id) => `#${id} : échéance dans 5 minutes.`,
    breached: (id) => `#${id} est en retard.`,
  },
  csv: {
    incident: 'Incident',
    subject: 'Objet',
    organization: 'Organisation',
    severity: 'Gravité',
    status: 'Statut',
    due: (place) => `Échéance (${place})`,
    toDo: 'À faire',
    who: 'Qui',
    closes: (place) => `Clôture (${place})`,
    reported: (place) => `Signalé (${place})`,
    firstResponse: 'Première réponse',
    customerResponse: 'Réponse du client',
    statusUpdate: 'Points d’avancement',
    score: 'Enquête',
    kept: 'dans les temps',
    late: 'en retard',
  },
};
