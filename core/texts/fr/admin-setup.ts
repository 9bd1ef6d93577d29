import type { adminSetup as english } from '../en/admin-setup';
import type { Worded } from '../worded';

const counted = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;

/** What administrators read on the Jira app's setup checklist. */
export const adminSetup: Worded<typeof english> = {
  done: (done, all) => `${counted(done, 'étape terminée', 'étapes terminées')} sur ${all}`,
  notOn: 'Rien n’est envoyé aux clients avant l’activation.',
  on: 'Le processus est activé.',
  progress: 'Étapes terminées',
  openSteps: 'À faire',
  doneSteps: 'Terminé',
  checked: (when) => `Vérifié ${when}.`,
  checking: 'Vérification du site',
  again: 'Vérifier de nouveau',
  more: (names, more) => `${names} et ${more} de plus`,
  project: {
    label: 'Projet de service',
    choose: 'Choisir un projet',
    title: 'Dans quel projet arrivent les incidents ?',
    text: 'Le processus fonctionne dans un projet de service géré par l’entreprise. En choisir un ne modifie encore rien.',
    none: 'L’application ne voit aucun projet de service géré par l’entreprise. En créer un, ou y donner accès à l’application.',
    unfit: 'Ce projet ne peut pas suivre le processus',
  },
  running: {
    title: 'Configuration en cours',
    waiting: 'Elle commence dans un instant.',
    step: (step, place, all) => `${step} (${place} sur ${all})`,
    steps: {
      project: 'Lecture du projet',
      statuses: 'Statuts',
      workflow: 'Workflow',
      fields: 'Champs',
      screens: 'Écrans',
      requestType: 'Type de demande',
      roles: 'Rôles',
    },
    late: 'Cela prend plus de temps que d’habitude. Vous pouvez quitter cette page : tout continue sans elle.',
  },
  finished: {
    title: 'Le projet est configuré',
    nothing: 'Tout existait déjà.',
    changed: (count) =>
      `${counted(count, 'élément a été créé', 'éléments ont été créés')}. Rien de ce qui existait n’a été modifié.`,
  },
  blocked: 'La configuration ne peut pas continuer',
  notDone: 'Non effectué',
  unreachable: 'Jira n’a pas répondu. Rien n’a été modifié ; réessayer.',
  switchOff: {
    title: (project) => `Désactiver le processus dans ${project} ?`,
    text: 'Personne n’est informé, relancé ni averti, et rien ne se clôt, jusqu’à la prochaine activation. Les échéances continuent de courir.',
    button: 'Désactiver le processus',
  },
  back: 'Retour',
  steps: {
    statuses: {
      open: 'Statuts et workflow',
      missing: (names) => `Les incidents ne peuvent pas montrer où ils en sont. Il manque : ${names}.`,
      workflow: 'Le workflow qui mène de chaque statut à chaque autre manque ou a été modifié.',
      scheme: (project) =>
        `${project} ne suit pas encore le workflow. Les tickets existants passent au statut le plus proche ; rien d’autre n’y change.`,
      done: (project) => `7 statuts dans le projet ${project}, avec leurs transitions`,
      button: (project) => `Configurer ${project}`,
      repair: 'Réparer le workflow',
      undo: (project) => `Rendre à ${project} son ancien workflow`,
      undone: (project, scheme) =>
        `${project} suit de nouveau « ${scheme} », et ses tickets passent aux statuts les plus proches. Sans son propre workflow, le processus ne peut pas être activé. Les sept statuts restent sur le site.`,
    },
    fields: {
      title: 'Champs et écrans',
      missing: (names) => `Leur contenu n’est ni conservé ni trouvé : ${names}.`,
      screens: (count) =>
        `Des champs du processus manquent sur ${counted(count, 'écran', 'écrans')}, il ne peut donc pas les remplir.`,
      done: (count) => `${counted(count, 'champ', 'champs')}, sur chaque écran du projet`,
      repair: 'Réparer les champs',
      undo: 'Retirer les champs des écrans',
      undone:
        'L’équipe de support ne voit plus ce que le processus y conserve. Les valeurs restent, et reviennent avec les champs.',
    },
    requestType: {
      title: (name) => `Type de demande « ${name} »`,
      open: 'Les clients ne peuvent pas signaler d’incident sur le portail.',
      done: 'Il existe. Son formulaire et sa place sur le portail sont à votre choix ; aucune application ne peut le supprimer, vous oui.',
      repair: 'Créer le type de demande',
    },
    permissions: {
      title: 'Autorisations',
      open: (names) =>
        `Il manque à l’application : ${names}. Les donner au rôle atlassian-addons-project-access dans le schéma d’autorisations du projet.`,
      done: (project) => `L’application peut lire et modifier les incidents dans ${project}`,
    },
    supervisor: {
      open: 'Qui sont les superviseurs ?',
      text: 'Tant que personne n’a le rôle « Support Supervisor », les demandes de superviseur n’atteignent personne.',
      done: 'Superviseurs',
    },
    manager: {
      open: 'Qui sont les managers ?',
      text: 'Tant que personne n’a le rôle « Support Manager », personne ne peut autoriser un incident sans contrat de maintenance.',
      done: 'Managers',
    },
    engineer: {
      open: 'Qui sont les Product Support Engineers ?',
      text: 'Tant que personne n’a le rôle « Product Support Engineer », une escalade n’atteint personne.',
      done: 'Product Support Engineers',
    },
    people: 'Les rôles se donnent dans les paramètres du projet, sous « Personnes ».',
    members: (count) => counted(count, 'personne', 'personnes'),
    agreements: {
      open: (count, more) =>
        `${more ? 'Au moins ' : ''}${counted(count, 'organisation n’a', 'organisations n’ont')} pas de contrat de maintenance`,
      text: (names) => `Leurs incidents seraient mis en attente : ${names}.`,
      noneOpen: 'Aucune organisation n’a de contrat de maintenance',
      noneText: 'Il n’y a pas encore d’organisation dans ce projet, aucun client ne peut donc signaler.',
      done: 'Contrats de maintenance',
      doneText: (count, more) =>
        more
          ? `Les ${count} premières organisations en ont un`
          : `${counted(count, 'organisation en a', 'organisations en ont')} un`,
      notNeeded: 'Les règles n’en exigent aucun',
      button: 'Saisir les dates',
    },
    policy: {
      open: 'Personne n’a encore regardé les règles',
      text: (hours) => `Le processus compte d’après celles fournies : ${hours}.`,
      done: 'Heures de support',
      doneText: (hours, version) => `${hours} ; version ${version} des règles`,
      button: 'Regarder les règles',
    },
    hand: {
      subject: {
        title: 'Objet des e-mails de Jira',
        text: (subject) =>
          `C’est par lui que les réponses retrouvent leur incident. Dans les notifications client, sous « Modèles », choisir comme objet : ${subject}`,
        done: 'D’après vous, il commence par le nom de l’incident',
      },
      mails: {
        title: 'E-mails propres à Jira',
        text: 'Les clients reçoivent deux e-mails pour un même événement. Dans les notifications client, désactiver « Demande créée » et « Demande résolue » ; laisser « Commentaire public ajouté ».',
        done: 'D’après vous, ils sont désactivés',
      },
      form: {
        title: 'Formulaire et groupe du portail',
        text: 'Aucune application ne peut le faire. Dans les types de demande, placer « Report an incident » dans un groupe du portail, avec le résumé et la description sur son formulaire.',
        done: 'D’après vous, les clients le trouvent',
      },
      rules: {
        title: 'Automatisation et SLA de Jira',
        text: 'Ils iraient à l’encontre du processus. Désactiver les règles qui closent ou rouvrent des demandes, ou en changent la priorité.',
        done: 'D’après vous, rien ne va à l’encontre du processus',
      },
      button: (title) => `Fait : ${title}`,
      undo: (title) => `Pas encore fait : ${title}`,
    },
    switchOn: {
      open: 'Activer le processus',
      text: 'À partir de là, les nouveaux incidents suivent le processus. Les anciens restent tels quels.',
      first: 'Faire d’abord ce qui manque ci-dessus.',
      button: 'Activer',
      done: 'Activé',
      since: (when) => `Les incidents signalés depuis ${when} suivent le processus`,
      again: (when) =>
        `Il est désactivé en ce moment. Les incidents signalés depuis ${when} le suivront de nouveau dès qu’il sera activé.`,
      offButton: 'Désactiver',
    },
  },
};
