import type { Labels } from '../catalogue';

/** What administrators read around the tabs of the settings. */
export const settingsWords: Labels['settings'] = {
  name: 'Paramètres',
  tabs: {
    setup: 'Configuration',
    policy: 'Règles',
    agreements: 'Organisations',
    changes: 'Modifications',
    health: 'État',
  },
  notSetUp: {
    title: 'Le processus n’est pas encore configuré ici',
    text: 'Ses règles sont conservées dans Zendesk dès que le service a configuré le compte.',
  },
  failed: {
    title: 'Les paramètres n’ont pas pu être lus',
    text: 'Zendesk ne les a pas fournis. Rien n’a été modifié.',
  },
  faultyVersion: {
    title: 'Une version des règles est illisible',
    text: (version) =>
      `La version ${version} se trouve dans Zendesk et contient une erreur, elle n’est donc pas appliquée. Corriger ou supprimer son enregistrement sous « Objets », puis recharger cette page.`,
  },
};
