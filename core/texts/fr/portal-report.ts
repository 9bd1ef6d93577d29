import type { portalReport as english } from '../en/portal-report';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';

/** What the form for a report asks and says on a portal, to customers. */
export const portalReport: Worded<typeof english> = {
  reading: 'Chargement des questions',
  failed: {
    title: 'Nos questions n’ont pas pu être chargées',
    text: 'Vous pouvez envoyer votre signalement quand même. Indiquez-nous la version du produit, les messages d’erreur et les étapes qui y mènent, s’il vous plaît.',
    again: 'Réessayer',
  },
  closed: {
    title: 'Le support est fermé en ce moment',
    text: (at) => `Il ouvre ${at}. Ce que vous envoyez maintenant est considéré comme reçu à ce moment-là.`,
  },
  documentation: { before: 'La réponse s’y trouve peut-être déjà :', link: 'documentation du produit' },
  about: {
    title: 'De quoi s’agit-il ?',
    choices: {
      problem: 'Quelque chose ne fonctionne pas',
      enhancement: 'Une idée pour le produit',
      information: 'Une question',
    },
    help: 'Choisissez de quoi il s’agit, s’il vous plaît.',
  },
  down: { title: 'Votre production est-elle arrêtée ?', missing: 'si la production est arrêtée' },
  workaround: {
    title: 'Un redémarrage ou un contournement y remédie-t-il ?',
    missing: 'si un contournement y remédie',
  },
  impact: {
    title: 'Qu’est-ce qui est touché ?',
    choices: {
      'documented-functionality': 'Quelque chose que le produit doit faire',
      cosmetic: 'L’apparence seulement',
    },
  },
  yesNo: { yes: 'Oui', no: 'Non', unknown: 'Incertain' },
  found: {
    title: (severity) => `${severities[severity]} : ${severityMeanings[severity]}`,
    due: (by) => `Si vous l’envoyez maintenant, vous aurez de nos nouvelles au plus tard ${by}.`,
    minor: (severity, by) =>
      `Les questions et les idées sont de ${severities[severity].toLowerCase()}. Vous aurez une réponse au plus tard ${by}.`,
    minorOpen: (severity) => `Les questions et les idées sont de ${severities[severity].toLowerCase()}.`,
    unverified:
      'Nous vérifions d’abord si votre organisation bénéficie du support. Vous recevrez un message à ce sujet.',
  },
  call: {
    title: (severity) => `${severities[severity]} : appelez-nous aussi, s’il vous plaît`,
    open: (phone, by, until) =>
      [
        phone === null
          ? 'Envoyez ce signalement, puis appelez-nous.'
          : `Envoyez ce signalement, puis appelez le ${phone}.`,
        by === null ? '' : `Nous répondons au plus tard ${by}.`,
        until === null ? '' : `Le support ferme ${until}.`,
      ]
        .filter(Boolean)
        .join(' '),
    closed: (phone, at) =>
      `Envoyez ce signalement maintenant. Le support ouvre ${at} ; ${phone === null ? 'appelez-nous alors' : `appelez alors le ${phone}`}.`,
    keep: 'Gardez à disposition une personne qui puisse y travailler avec nous, s’il vous plaît.',
  },
  own: {
    title: 'Quelle gravité pour vous ? (facultatif)',
    none: 'Non précisé',
    choices: { 1: 'Gravité 1 : critique', 2: 'Gravité 2 : sérieuse', 3: 'Gravité 3 : mineure' },
    hint: 'Nous décidons avec vous. Votre avis est conservé avec l’incident.',
  },
  details: {
    reporterName: { label: 'Votre nom', missing: 'votre nom', help: 'Indiquez-nous votre nom, s’il vous plaît.' },
    organization: {
      label: 'Votre organisation',
      missing: 'votre organisation',
      help: 'Indiquez-nous pour quelle organisation vous écrivez, s’il vous plaît.',
    },
    productVersion: {
      label: 'Version du produit',
      missing: 'version du produit',
      help: 'Indiquez-nous la version, par exemple 9.4.1.',
    },
    errorMessages: {
      label: 'Messages d’erreur',
      missing: 'messages d’erreur',
      help: 'Copiez les messages mot pour mot. S’il n’y en a pas, dites-le.',
    },
    stepsToReproduce: {
      label: 'Étapes qui y mènent',
      missing: 'étapes qui y mènent',
      help: 'Dites-nous ce qu’il faut faire pour le voir.',
    },
    actionsTaken: {
      label: 'Qu’avez-vous fait juste avant ?',
      missing: 'ce que vous avez fait juste avant',
      help: 'Dites-nous ce qui a précédé. « Rien » est aussi une réponse.',
    },
    changesMade: {
      label: 'Qu’est-ce qui a changé récemment ?',
      missing: 'ce qui a changé récemment',
      hint: 'Réseau, poste de travail, mises à jour, réglages. « Rien » est aussi une réponse.',
      help: 'Dites-nous ce qui a changé, ou que rien n’a changé.',
    },
    persistence: {
      label: 'Depuis quand ?',
      missing: 'depuis quand',
      help: 'Dites-nous depuis quand, par exemple : aujourd’hui 14:30.',
    },
    operatingSystem: {
      label: 'Système d’exploitation',
      missing: 'système d’exploitation',
      help: 'Indiquez-nous le système, par exemple Windows Server 2022.',
    },
    serverRoles: {
      label: 'Rôles du serveur',
      missing: 'rôles du serveur',
      help: 'Indiquez-nous les rôles, par exemple : base de données, stockage de fichiers.',
    },
    logFiles: { label: 'Fichiers journaux', missing: 'fichiers journaux', help: '' },
    screenshots: { label: 'Captures d’écran', missing: 'captures d’écran', help: '' },
  },
  tooLong:
    'C’est plus long que ce que nous pouvons accepter ici. Raccourcissez à 2 500 caractères et ajoutez le reste dans un fichier, s’il vous plaît.',
  optional: (label) => `${label} (facultatif)`,
  concerns: 'Qu’est-ce que cela concerne ?',
  area: { software: 'Le logiciel', server: 'Un serveur' },
  files: { title: 'Quels fichiers ajoutez-vous à ce formulaire ?' },
  progress: {
    title: (given, all) => `${given} ${given < 2 ? 'précision' : 'précisions'} sur ${all}`,
    why: 'Plus nous en savons, plus vite nous pouvons le résoudre.',
    missing: (labels) => `Il manque encore : ${labels}.`,
    complete: 'Il ne manque rien.',
  },
  lacking: {
    anyway: (count) =>
      count < 2 ? `Envoyer bien qu’il manque ${count} précision` : `Envoyer bien qu’il manque ${count} précisions`,
    how: 'Complétez ce qui manque, ou cochez cette case pour envoyer en l’état.',
  },
};
