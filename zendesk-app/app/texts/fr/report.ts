import type { Labels } from '../catalogue';

/** The labels of the new-ticket sidebar. */
export const reportWords: Labels['report'] = {
  failed:
    'Zendesk n’a pas fourni les règles et les clients. Le ticket peut être rédigé à la main : il est évalué quand même.',
  notSetUp: {
    title: 'Non configuré',
    text: 'Le processus n’est pas encore configuré sur ce compte. Un administrateur peut le faire.',
  },
  caller: {
    title: 'Qui appelle ?',
    hint: 'Nom, adresse ou numéro de téléphone',
    found: (count) =>
      count === 0 ? 'Personne n’a été trouvé.' : `${count} ${count === 1 ? 'personne trouvée' : 'personnes trouvées'}.`,
    list: 'Personnes trouvées',
    failed: 'Zendesk n’a pas répondu à la recherche. Continuer la saisie pour réessayer.',
    add: (name) => `Ajouter ${name} comme nouveau contact`,
    somebody: 'la personne qui appelle',
    paused: 'Pas encore de support',
    readThis: (name) => `À lire à ${name} :`,
    logAnyway: 'Enregistrer quand même',
  },
  contact: {
    title: 'Un nouveau contact',
    name: 'Nom',
    email: 'Adresse e-mail',
    hint: 'L’incident et tous les e-mails à son sujet y sont envoyés',
    nameMissing: 'Saisir le nom de la personne qui appelle.',
    emailMissing: 'Saisir une adresse, par exemple tom@example.com.',
    save: 'Ajouter le contact',
    taken:
      'Zendesk n’a pas accepté ce contact. Quelqu’un a peut-être déjà cette adresse : revenir en arrière et la rechercher. La saisie est conservée.',
    forbidden: 'Le rôle attribué dans Zendesk ne permet pas d’ajouter des personnes. La saisie est conservée.',
    unreachable: 'Zendesk n’a pas répondu. La saisie est conservée ; réessayer.',
    notSaved: 'Non ajouté',
  },
  about: {
    title: 'De quoi s’agit-il ?',
    choices: {
      problem: 'Quelque chose ne fonctionne pas',
      enhancement: 'Une idée pour le produit',
      information: 'Une question',
    },
    documentation: 'Documentation du produit',
  },
  down: 'La production est-elle arrêtée ?',
  workaround: 'Un redémarrage ou un contournement y remédie-t-il ?',
  impact: {
    title: 'Qu’est-ce qui est touché ?',
    choices: {
      'documented-functionality': 'Quelque chose que le produit doit faire',
      cosmetic: 'L’apparence seulement',
    },
  },
  yesNo: { yes: 'Oui', no: 'Non', unknown: 'Incertain' },
  own: {
    title: 'Quelle gravité pour la personne qui appelle ?',
    none: 'Non précisé',
    choices: { 1: 'Gravité 1, critique', 2: 'Gravité 2, sérieuse', 3: 'Gravité 3, mineure' },
  },
  result: {
    title: 'Gravité et échéance',
    ahead: 'Les réponses ci-dessus donnent la gravité et l’échéance.',
    firstResponse: 'Première réponse',
    ifSavedNow: (place) => `En cas d’enregistrement immédiat. Heures locales : ${place}.`,
  },
  report: {
    title: 'Signalement',
    of: (given, all) => `${given} ${given < 2 ? 'précision' : 'précisions'} sur ${all}`,
    subject: { label: 'Objet', hint: 'En quelques mots' },
    words: {
      problem: '',
      enhancement: 'Qu’est-ce qui aiderait ?',
      information: 'Que veut savoir la personne qui appelle ?',
    },
    concerns: 'Cela concerne',
    area: { software: 'Un logiciel', server: 'Un serveur' },
    attachments: (name) => `${name} peut aussi joindre des fichiers journaux et des captures d’écran à l’e-mail.`,
  },
  details: {
    reporterName: { label: 'Nom de la personne qui appelle' },
    organization: { label: 'Organisation' },
    productVersion: { label: 'Version du produit' },
    errorMessages: { label: 'Messages d’erreur' },
    stepsToReproduce: { label: 'Étapes pour reproduire le problème' },
    actionsTaken: { label: 'Qu’est-ce qui a été fait juste avant ?' },
    changesMade: {
      label: 'Qu’est-ce qui a changé récemment ?',
      hint: 'Réseau, poste de travail, mises à jour',
    },
    persistence: { label: 'Depuis quand ?' },
    operatingSystem: { label: 'Système d’exploitation' },
    serverRoles: { label: 'Rôles du serveur', hint: 'Par exemple : base de données, stockage de fichiers' },
    logFiles: { label: 'Fichiers journaux', hint: 'Lesquels existent, et où' },
    screenshots: { label: 'Captures d’écran', hint: 'Ce qu’elles montrent' },
  },
  fill: {
    button: 'Remplir le ticket',
    after: 'Vérification et enregistrement se font comme d’habitude.',
    done: 'Le ticket est rempli. Le vérifier et l’enregistrer comme d’habitude.',
    changed: 'Quelque chose a changé depuis : remplir de nouveau.',
    failed: 'Non rempli',
    failedText: 'Zendesk n’a pas tout pris. La saisie est conservée ; réessayer.',
  },
};
