import type { agreementImport as english } from '../en/agreement-import';
import type { Worded } from '../worded';

const counted = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;

/** What administrators read when they import agreements from a file into a platform. The names of the columns are the file's own. */
export const agreementImport: Worded<typeof english> = (platform) => ({
  title: 'Importer des contrats de maintenance',
  text: 'Une ligne par organisation, dans un fichier CSV dont la première ligne nomme les colonnes. Rien n’est modifié avant l’aperçu de ce qui changerait.',
  columns: [
    `organization : son nom dans ${platform}, ou son identifiant externe dans une colonne external id`,
    'starts on, ends on : le premier et le dernier jour, sous la forme 2026-12-31 ; laisser les deux vides pour garder les dates actuelles',
    'representatives : adresses e-mail des personnes habilitées à signaler, séparées par des espaces, des virgules ou des points-virgules ; un import en ajoute et n’en retire aucune',
  ],
  file: 'Fichier CSV',
  reading: `Comparaison du fichier avec ${platform}`,
  readingMore: (count) => counted(count, 'organisation lue', 'organisations lues'),
  readFailed: {
    title: 'Le fichier n’a pas pu être comparé',
    text: `${platform} n’a pas fourni ses organisations et ses personnes. Rien n’a été modifié ; choisir de nouveau le fichier.`,
  },
  summary: (changes, same, faults) =>
    `${counted(changes, 'ligne modifie', 'lignes modifient')} quelque chose, ${counted(same, 'est', 'sont')} déjà dans ${platform}, ${counted(faults, 'ligne a', 'lignes ont')} une erreur.`,
  faults: 'Lignes avec une erreur',
  faultsText: `Elles sont laissées de côté. Les corriger dans le fichier et l’importer de nouveau : ce qui est déjà dans ${platform} reste tel quel.`,
  changes: 'Ce qui changerait',
  changeColumns: {
    line: 'Ligne',
    organization: 'Organisation',
    agreement: 'Contrat de maintenance',
    people: 'Habilités désormais à signaler',
  },
  line: (line) => `Ligne ${line}`,
  agreement: (from, to) => (from === null ? to : `${to} (auparavant ${from})`),
  span: (startsOn, endsOn) => `${startsOn} – ${endsOn}`,
  unchanged: 'Inchangé',
  nobody: 'Personne de nouveau',
  all: (count) => `Afficher les ${count}`,
  import: (count) => `Importer ${counted(count, 'ligne', 'lignes')}`,
  nothing: `Il n’y a rien à importer : tout est déjà dans ${platform}.`,
  writing: (done, all) => `${counted(done, 'ligne écrite', 'lignes écrites')} sur ${all}`,
  writingNow: `Écriture dans ${platform}`,
  stop: 'Arrêter',
  results: {
    done: (count) => `${counted(count, 'ligne est', 'lignes sont')} maintenant dans ${platform}`,
    text: 'Le service l’apprend de lui-même. Les incidents en attente démarrent sans autre intervention.',
    failed: (count) => `${counted(count, 'ligne n’est', 'lignes ne sont')} pas dans ${platform}`,
    failedText: 'Importer de nouveau le même fichier : ce qui y est déjà reste tel quel.',
    refused: (why) => `${platform} l’a refusé : ${why}`,
    notWritten: 'La ligne n’a pas été écrite.',
    unknown: `${platform} n’a pas dit ce qu’il en est advenu. Importer de nouveau le fichier pour le voir.`,
  },
  problems: {
    empty: 'Le fichier est vide.',
    unreadable: 'Ce fichier CSV ne peut pas être lu : ses guillemets ne vont pas par paires.',
    noOrganization: 'La première ligne ne nomme ni colonne organization ni colonne external id.',
    noFacts: 'La première ligne ne nomme aucune colonne à importer : starts on et ends on, ou representatives.',
    whichOrganization: 'Elle ne nomme aucune organisation.',
    unknownName: (name) => `${platform} n’a aucune organisation nommée ${name}.`,
    unknownExternalId: (id) => `Aucune organisation dans ${platform} n’a l’identifiant externe ${id}.`,
    twice: (line) => `La ligne ${line} concerne la même organisation.`,
    oneDate: 'Il faut les deux dates, ou aucune.',
    noDate: (text) => `${text} n’est pas une date. Exemple : 2026-12-31.`,
    backwards: (startsOn, endsOn) => `Le contrat prend fin le ${endsOn}, avant son début le ${startsOn}.`,
    noAddress: (text) => `${text} n’est pas une adresse e-mail.`,
    unknownPerson: (email) => `Personne dans ${platform} n’a l’adresse ${email}.`,
    otherOrganization: (email, organization) => `${email} n’appartient pas à ${organization}.`,
  },
});
