import type { Labels } from '../catalogue';

const counted = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;
const missing = (count: number): string =>
  count < 2 ? 'du processus manque ou est désactivé' : 'du processus manquent ou sont désactivés';

/** What administrators read on the checklist. */
export const setupWords: Labels['setup'] = {
  done: (done, all) => `${counted(done, 'étape terminée', 'étapes terminées')} sur ${all}`,
  notOn: 'Rien n’est envoyé aux clients avant l’activation.',
  on: 'Le processus est activé.',
  progress: 'Étapes terminées',
  openSteps: 'À faire',
  doneSteps: 'Terminé',
  checking: 'Vérification du compte',
  checked: (when) => `Vérifié ${when}.`,
  again: 'Vérifier de nouveau',
  failed: {
    title: 'Le compte n’a pas pu être vérifié',
    text: 'Zendesk n’a pas répondu à tout. Rien n’a été modifié.',
  },
  more: (names, more) => `${names} et ${more} de plus`,
  repair: 'Réparer',
  repairing: 'Le service configure le compte. Cela prend un moment.',
  notRepaired: {
    title: 'Non réparé',
    text: 'Le service n’a pas répondu, ou Zendesk a refusé. Rien d’autre n’a été modifié ; réessayer, ou consulter « État ».',
  },
  switching: 'Changement en cours. Cela prend un moment.',
  notHeard: {
    title: 'Le service n’en a rien su',
    text: 'Le changement est fait dans Zendesk. Le service suivra à son prochain passage, dans son délai habituel ; réessayer pour l’avertir tout de suite.',
  },
  buttonFor: (button, step) => `${button} : ${step}`,
  newWindow: 's’ouvre dans une nouvelle fenêtre',
  steps: {
    service: {
      open: 'Le service ne répond pas',
      text: 'Échéances, rappels et e-mails attendent qu’il réponde. C’est aussi lui qui configure et répare le compte. Vérifier son adresse et son secret dans les paramètres de l’application.',
      done: 'Le service répond',
      doneText: (version) => `Version ${version}`,
      button: 'Ouvrir les paramètres de l’application',
      connect: {
        open: 'Connecter le service',
        text: 'Il crée les statuts, les champs, le formulaire, les déclencheurs et les webhooks dont le processus a besoin. Les clients n’en remarquent rien avant l’activation. Un nouvel onglet s’ouvre, où Zendesk demande l’autorisation.',
        button: 'Connecter',
      },
      secret: {
        open: 'Coller le secret partagé dans les paramètres de l’application',
        text: 'Le service est connecté, et obéit à cette application dès que le champ « Secret partagé » de ses paramètres contient le secret affiché après la connexion.',
        another: 'Perdu ? En obtenir un nouveau',
      },
    },
    appUser: {
      open: 'L’utilisateur de l’application ne peut pas faire son travail',
      text: 'Ce doit être un administrateur actif : il écrit ce que le processus décide.',
      none: 'Il est désigné dès que le service a configuré le compte.',
      done: 'L’utilisateur de l’application',
      doneText: (name) => `${name}, administrateur`,
      button: 'Ouvrir l’équipe',
    },
    statuses: {
      open: (count) => `${counted(count, 'statut', 'statuts')} ${missing(count)}`,
      text: (names) => `Les incidents ne peuvent pas montrer où ils en sont : ${names}.`,
      done: 'Statuts',
      doneText: (count) => `${count} statuts, tous actifs`,
    },
    fields: {
      open: (count) => `${counted(count, 'champ', 'champs')} ${missing(count)}`,
      text: (names) => `Leur contenu n’est ni demandé ni affiché : ${names}.`,
      done: 'Champs',
      doneText: (count) => `${count} champs, tous actifs`,
    },
    form: {
      open: 'Le formulaire de signalement manque ou est désactivé',
      text: 'Les clients ne peuvent pas signaler d’incident dans le centre d’aide.',
      done: (name) => `Formulaire « ${name} »`,
      doneText: 'Actif, et visible pour les clients',
      hidden: 'Actif ; les clients le voient dès que le processus est activé',
    },
    triggers: {
      none: 'Les déclencheurs du processus manquent',
      open: (count) => `${counted(count, 'déclencheur du processus manque', 'déclencheurs du processus manquent')}`,
      text: 'Les changements n’arrivent pas tout de suite au service, et ses messages n’arrivent pas aux clients.',
      done: 'Déclencheurs',
      doneText: (count) => counted(count, 'déclencheur', 'déclencheurs'),
      waiting: (count) =>
        counted(
          count,
          'déclencheur, qui commence dès que le processus est activé',
          'déclencheurs, qui commencent dès que le processus est activé',
        ),
    },
    stock: {
      open: 'Les e-mails ou les clôtures propres à Zendesk sont encore actifs',
      text: (names) =>
        `Les clients reçoivent deux e-mails pour un même événement, ou un incident se clôt sans rappel : ${names}.`,
      done: 'E-mails et clôtures propres à Zendesk',
      doneText: 'Désactivés : le processus envoie et clôture',
    },
    webhooks: {
      open: 'Zendesk ne signale pas les changements au service',
      text: 'Les webhooks manquent ou sont désactivés. Le service trouve les changements tard, lors de ses propres passages.',
      done: 'Webhooks',
      doneText: 'Les deux actifs',
    },
    supervisor: {
      open: 'Qui sont les superviseurs ?',
      text: 'Tant que leur groupe est vide, les demandes de superviseur n’atteignent personne.',
      done: 'Superviseurs',
    },
    manager: {
      open: 'Qui sont les managers ?',
      text: 'Tant que leur groupe est vide, personne ne peut autoriser un incident sans contrat de maintenance.',
      done: 'Managers',
    },
    engineer: {
      open: 'Qui sont les Product Support Engineers ?',
      text: 'Tant que leur groupe est vide, une escalade n’atteint personne.',
      done: 'Product Support Engineers',
    },
    groupButton: 'Choisir les membres',
    members: (count) => counted(count, 'membre', 'membres'),
    agreements: {
      open: (count, more) =>
        `${more ? 'Plus de ' : ''}${counted(count, 'organisation n’a', 'organisations n’ont')} pas de contrat de maintenance`,
      text: (names) => `Leurs incidents seraient mis en attente : ${names}.`,
      noneText: 'Il n’y a pas encore d’organisation, aucun client ne peut donc signaler.',
      noneOpen: 'Aucune organisation n’a de contrat de maintenance',
      done: 'Contrats de maintenance',
      doneText: (count) => `${counted(count, 'organisation en a', 'organisations en ont')} un`,
      notNeeded: 'Les règles n’en exigent aucun',
      button: 'Saisir les dates',
    },
    policy: {
      open: 'Personne n’a encore regardé les règles',
      text: (hours) => `Le processus compte d’après celles fournies : ${hours}.`,
      none: 'Elles sont conservées dans Zendesk dès que le service a configuré le compte.',
      done: 'Règles',
      button: 'Regarder les règles',
      version: (version) => `Version ${version}`,
    },
    switchOn: {
      open: 'Activer le processus',
      text: 'À partir de là, les nouveaux incidents suivent le processus ; les anciens restent tels quels. Les e-mails que Zendesk envoie aux clients et ses clôtures automatiques sont désactivés, et le formulaire apparaît dans le centre d’aide.',
      first: 'Faire d’abord ce qui manque ci-dessus.',
      button: 'Activer',
      done: 'Activé',
      since: (when) => `Les incidents signalés depuis ${when} suivent le processus`,
      offButton: 'Désactiver',
      off: {
        title: 'Désactiver le processus ?',
        text: 'Personne n’est informé, relancé ni averti, et rien ne se clôt, jusqu’à la prochaine activation ; les échéances continuent de courir. Les e-mails et les clôtures propres à Zendesk reviennent, et le formulaire quitte le centre d’aide.',
        button: 'Désactiver le processus',
        back: 'Retour',
      },
    },
  },
};
