import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadScreens, moment, STATUSES } from '../../../core';
import { ADMINISTERED, AGREEMENTS, POLICY, PORTAL } from './asked';
import { compareLanguages } from './compare-languages';
import { ENGLISH, onAdminPage, onAgreements, onPolicies, onPortals } from './english';
import { wronglySpaced } from './french-spaces';
import { OCCASIONS } from './said';
import { sentencesOf } from './sentences';

/** Terms that are the same in every language, then what happens to be the same in one. */
const SHARED = {
  all: [...STATUSES, /^process\.statuses\./],
  de: [
    ...['Name', 'Screenshots', 'Normal', 'Tests', 'Option x0x', 'Status'],
    ...['board.time', 'board.nowIs', 'board.ahead'],
  ],
  fr: ['Incident #x0x', 'Question x0x', 'Option x0x', 'Incident', 'board.time'],
  es: ['Normal', 'Total', 'process.time.span', '1 h 30 min', 'board.time'],
  ja: ['board.time'],
};

const further = LANGUAGES.filter((language) => language !== 'en');

describe.each(further)('what the process says in %s', (language) => {
  test('is another sentence than the English one, and says the same things', async () => {
    const shared = [...SHARED.all, ...SHARED[language]];
    expect(compareLanguages(ENGLISH, await loadScreens(language), { shared, occasions: OCCASIONS })).toEqual([]);
  });

  test('ends every moment with the time of 24 hours, which lines that name only a day leave out', async () => {
    const { process } = await loadScreens(language);
    const now = Date.UTC(2026, 10, 24, 12);
    for (const at of [now + 3_600_000, now + 86_400_000, now + 5 * 86_400_000, now + 90 * 86_400_000])
      expect(moment(at, { now, timeZone: 'UTC', time: process.time })).toMatch(/\S \d\d:\d\d$/);
  });
});

/** What is the same in both languages beyond {@link SHARED}, in the rooms of portal and settings. */
const SHARED_ROOMS = {
  de: ['Status', 'Manager', 'Workflow', 'Version x0x', 'Product Support Engineers', 'policy.open', 'health.setup.done'],
  fr: [
    ...['Workflow', 'Version x0x', 'Managers', 'Organisations', 'Documentation', 'Product Support Engineers'],
    ...['Possible', 'Incident', 'Incidents', 'changes.span.m', 'preview.cards.all', 'policy.open', 'health.setup.done'],
  ],
  es: ['No', 'Roles', 'Product Support Engineers', 'changes.span.m', 'policy.open', 'health.setup.done'],
  ja: ['policy.open'],
};

describe.each([
  ['on a portal', onPortals, PORTAL],
  ['about a policy', onPolicies, POLICY],
  ['about agreements from a file', onAgreements, AGREEMENTS],
  ['on the page of Jira’s administrators', onAdminPage, ADMINISTERED],
])('what is said %s', (_, catalogue, occasions) => {
  test.each(further)('in %s is another sentence than the English one, and says the same things', async (language) => {
    const [english, other] = await Promise.all([catalogue('en'), catalogue(language)]);
    const shared = [...SHARED.all, ...SHARED[language], ...SHARED_ROOMS[language]];
    expect(compareLanguages(english, other, { shared, occasions })).toEqual([]);
  });

  test('in French parts its signs by spaces at which no line breaks', async () => {
    expect(wronglySpaced(await catalogue('fr'), occasions)).toEqual([]);
  });

  test('in Japanese ends and parts its sentences by its own marks', async () => {
    const said = sentencesOf(await catalogue('ja'), occasions).filter((line) => line.startsWith(' '));
    expect(said.filter((line) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][.,;!]/u.test(line))).toEqual(
      [],
    );
  });
});

test('German says a moment as Germans write it', async () => {
  const { process } = await loadScreens('de');
  const reader = { now: Date.UTC(2026, 10, 23, 12), timeZone: 'America/Chicago', time: process.time };
  expect(moment(Date.UTC(2026, 10, 26, 21, 30), reader)).toBe('Do., 26. Nov. 15:30');
  expect(moment(Date.UTC(2026, 10, 23, 21, 30), reader)).toBe('heute 15:30');
});

test('French says a moment as the French write it', async () => {
  const { process } = await loadScreens('fr');
  const reader = { now: Date.UTC(2026, 10, 23, 12), timeZone: 'America/Chicago', time: process.time };
  expect(moment(Date.UTC(2026, 10, 26, 21, 30), reader)).toBe('jeu. 26 nov. 15:30');
  expect(moment(Date.UTC(2026, 10, 23, 21, 30), reader)).toBe('aujourd’hui 15:30');
  expect(moment(Date.UTC(2026, 11, 1, 21, 30), reader)).toBe('mar. 1er déc. 15:30');
});

test('French parts its signs by spaces at which no line breaks', async () => {
  expect(wronglySpaced(await loadScreens('fr'), OCCASIONS)).toEqual([]);
});

test.each([
  ['Acme', 'd’Acme'],
  ['Énergie Sud', 'd’Énergie Sud'],
  ['Yves & Fils', 'd’Yves & Fils'],
  ['Yamato', 'de Yamato'],
  ['Globex', 'de Globex'],
])('French says whose an agreement is: of %s is %s', async (organization, whose) => {
  const { standing } = await loadScreens('fr');
  const who = { organization, reporter: 'Ann', agreement: null };
  expect(standing.pausedBecause('agreement-expired', who)).toBe(`Le contrat de maintenance ${whose} a pris fin.`);
});

test('French speaks to a customer without a name in one word: au client', async () => {
  const { labels, process } = await loadScreens('fr');
  expect(labels.reply.write(process.customer)).toBe('Écrire au client');
  expect(labels.reply.write('Ann')).toBe('Écrire à Ann');
});

test('French says the first day of a month as 1er', async () => {
  const { board } = await loadScreens('fr');
  expect(board.day(Date.UTC(2026, 2, 1), 'UTC')).toBe('Dimanche 1er mars');
  expect(board.day(Date.UTC(2026, 2, 11), 'UTC')).toBe('Mercredi 11 mars');
  expect(board.kept.span(Date.UTC(2026, 9, 1), Date.UTC(2026, 9, 8), 'UTC')).toBe('1er–7 oct.');
});

test('Spanish says a moment as it is written in Spanish', async () => {
  const { process } = await loadScreens('es');
  const reader = { now: Date.UTC(2026, 10, 23, 12), timeZone: 'America/Chicago', time: process.time };
  expect(moment(Date.UTC(2026, 10, 26, 21, 30), reader)).toBe('jue 26 nov 15:30');
  expect(moment(Date.UTC(2026, 10, 23, 21, 30), reader)).toBe('hoy 15:30');
});

test('Spanish joins a name and a moment to its sentence as they are spoken', async () => {
  const { board, closure, labels, process } = await loadScreens('es');
  expect(board.toDo.call('Ann')).toBe('Llamar a Ann');
  expect(board.toDo.call(board.customer)).toBe('Llamar al cliente');
  expect(board.day(Date.UTC(2026, 10, 24), 'UTC')).toBe('Martes 24 nov');
  expect(labels.reply.write('Ann')).toBe('Escribir a Ann');
  expect(labels.reply.write(process.customer)).toBe('Escribir al cliente');
  expect(closure.closes('jue 26 nov 15:30', 'Ann')).toBe('Se cierra el jue 26 nov 15:30 si Ann no responde');
  expect(closure.closes('mañana 15:30', 'Ann')).toBe('Se cierra mañana 15:30 si Ann no responde');
});

test('Japanese says a moment as it is written in Japanese, a date of another year with its year', async () => {
  const { process } = await loadScreens('ja');
  const reader = { now: Date.UTC(2026, 10, 23, 12), timeZone: 'America/Chicago', time: process.time };
  expect(moment(Date.UTC(2026, 10, 24, 21, 30), reader)).toBe('明日 15:30');
  expect(moment(Date.UTC(2026, 10, 23, 21, 30), reader)).toBe('今日 15:30');
  expect(moment(Date.UTC(2026, 10, 26, 21, 30), reader)).toBe('11月26日(木) 15:30');
  expect(moment(Date.UTC(2027, 0, 4, 21, 30), reader)).toBe('2027年1月4日(月) 15:30');
});

test('Japanese calls people by name with さん, but nobody without a name', async () => {
  const { labels, process } = await loadScreens('ja');
  expect(labels.reply.write('Ann')).toBe('Annさんに返信を書く');
  expect(labels.reply.write(process.customer)).toBe('お客様に返信を書く');
  expect(labels.help.others('Ann, Ben')).toBe('ほかの関係者: Annさん、Benさん。');
});

test('Japanese ends and parts its sentences by its own marks', async () => {
  const said = sentencesOf(await loadScreens('ja'), OCCASIONS).filter((line) => line.startsWith(' '));
  expect(said.filter((line) => line.includes('。')).length).toBeGreaterThan(100);
  expect(said.filter((line) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][.,;!]/u.test(line))).toEqual([]);
});
