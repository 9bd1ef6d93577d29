import { describe, expect, it } from 'vitest';
import { incidentSubject, isAutomatic, namedIncident } from '../../../core/intake';

/** What mail programs write before a subject, as people's mail shows it (https://en.wikipedia.org/wiki/List_of_email_subject_abbreviations). */
const PREFIXES: Readonly<Record<string, string>> = {
  English: 'Re Reply FW Fwd Forward',
  Arabic: 'رد, إعادة توجيه',
  Welsh: 'ATB YML',
  Danish: 'SV VS Videresendt',
  German: 'AW Antw Antwort WG Weitergeleitet',
  Greek: 'ΑΠ ΣΧΕΤ ΠΡΘ',
  Spanish: 'RE RV RESP REENV',
  Estonian: 'VS EDASI',
  Finnish: 'VS VL',
  French: 'RE RÉ RÉP RÉF TR TRANSF',
  Hebrew: 'השב תשובה הועבר',
  Hungarian: 'Vá Tov Továbbítás',
  Indonesian: 'BLS TRS',
  Icelandic: 'SV FS',
  Italian: 'RIF INOLTRO',
  Japanese: '返信 転送',
  Korean: '회신 답장 전달',
  Lithuanian: 'ATS PERS',
  Dutch: 'Antw Doorst Doorgestuurd',
  Norwegian: 'SV VS',
  Polish: 'Odp PD',
  Portuguese: 'RES ENC',
  Russian: 'Отв Пересл',
  Slovak: 'Odp Pre',
  Swedish: 'SV VB',
  Turkish: 'Ynt ilt İlt Yan',
  Vietnamese: 'Trả lời, Chuyển tiếp',
  Chinese: '回复 回覆 答复 答覆 转发 轉寄 轉發',
};

const wordsOf = (list: string): string[] => list.split(list.includes(',') ? ', ' : ' ');
const rows = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([language, list]) => wordsOf(list).map((word) => [language, word] as const));

describe('A reply or forward prefix', () => {
  it.each(rows(PREFIXES))('A4: in %s, "%s:", hides no number and stands in no title of ours', (_language, word) => {
    expect(namedIncident(`${word}: Incident# 40100 Exports fail`)).toBe('40100');
    expect(incidentSubject('40100', `${word}: Exports fail`)).toBe('Incident# 40100 Exports fail');
  });

  it.each([...'RI'])('A4: the Italian letter "%s:" hides no number, but may begin a title', (letter) => {
    expect(namedIncident(`${letter}: Incident# 40100 Exports fail`)).toBe('40100');
    expect(incidentSubject('40100', `${letter}: Exports fail`)).toBe(`Incident# 40100 ${letter}: Exports fail`);
  });

  it.each(['EXT', 'Extern', 'External', 'External Email', 'External Sender', 'Externe', 'Externo', 'Esterno'])(
    'A4: a gateway’s tag "[%s]" stands in no title of ours, nor before an automatic subject',
    (tag) => {
      expect(incidentSubject('40100', `[${tag}] Exports fail`)).toBe('Incident# 40100 Exports fail');
      expect(incidentSubject('40100', `[${tag}]: Exports fail`)).toBe('Incident# 40100 Exports fail');
      expect(isAutomatic({ subject: `[${tag}] Automatic reply: Exports` })).toBe(true);
    },
  );

  it.each([
    ['RE[12]: x', 'x'],
    ['Re [2]: x', 'x'],
    ['Re(12): x', 'x'],
    ['Re (2): x', 'x'],
    ['Re^12: x', 'x'],
    ['Re12 : x', 'x'],
    ['Re:x', 'x'],
    ['Re： x', 'x'],
    ['Re[1234]: x', 'Re[1234]: x'],
    ['Re(1234): x', 'Re(1234): x'],
    ['Re123: x', 'Re123: x'],
    ['Re[a]: x', 'Re[a]: x'],
    ['Re(a): x', 'Re(a): x'],
    ['Rea: x', 'Rea: x'],
    ['Report: x', 'Report: x'],
    ['x Re: y', 'x Re: y'],
    ['x [EXT] y', 'x [EXT] y'],
    ['Re:  a   b\tc', 'a b c'],
  ])('A4: its counter and colon go with it: of %j the title is %j', (title, kept) => {
    expect(incidentSubject('40100', title)).toBe(`Incident# 40100 ${kept}`);
  });

  it.each([
    ['Incident# 39000 – Exports fail', 'Exports fail'],
    ['Incident# 39000 - Exports fail', 'Exports fail'],
    ['Incident# 39000 — Exports fail', 'Exports fail'],
    ['Incident# 39000: Exports fail', 'Exports fail'],
    ['Incident# 39000 : Exports fail', 'Exports fail'],
    ['Incident# 39000-2', '-2'],
    ['Incident# 39000 a - b', 'a - b'],
  ])('A4: the mark after an older number goes with it: of %j the title is %j', (title, kept) => {
    expect(incidentSubject('40100', title)).toBe(`Incident# 40100 ${kept}`);
  });

  it.each([
    ['a tag of up to 40 letters', `[${'a'.repeat(40)}] Incident# 40100`, '40100'],
    ['a tag and a colon', '[list]: Incident# 40100', '40100'],
    ['a longer one is no tag', `[${'a'.repeat(41)}] Incident# 40100`, null],
    ['an empty one is none', '[] Incident# 40100', null],
    ['a number of up to 18 digits', `Incident# ${'1'.repeat(18)}`, '1'.repeat(18)],
    ['a longer one is none', `Incident# ${'1'.repeat(19)}`, null],
    ['two spaces are read as one', 'Incident  #  40100', '40100'],
    ['a number that goes on as a word is none', 'Incident# 40100_x', null],
  ])('A4: %s', (_fact, subject, number) => {
    expect(namedIncident(subject)).toBe(number);
  });
});

/** How programs begin the subject of what they answer while somebody is away. */
const AWAY: Readonly<Record<string, string>> = {
  English:
    'Automatic reply, Automatic response, Auto Reply, Auto-Reply, AutoReply, Auto Response, Auto-Response, AutoResponse, ' +
    'Out of Office, Out-of-Office, Out of the Office, Out of Office Reply, Out of Office AutoReply, ' +
    'Out of Office Auto-Reply, Out of Office Message, Out of Office Notification, OOO, Vacation reply, ' +
    'Vacation response, Vacation message, Away from office, Away from the office, Away from my mail',
  Czech: 'Automatická odpověď, Mimo kancelář',
  Danish: 'Autosvar, Automatisk svar, Ikke til stede, Ikke på kontoret, Fraværsbesked, Fraværsmeddelelse',
  German:
    'Automatische Antwort, Automatische Rückantwort, Abwesenheitsnotiz, Abwesenheitsnachricht, Abwesenheitsmeldung, ' +
    'Abwesend, Nicht im Büro, Nicht im Haus, Außer Haus, Ausser Haus',
  Greek: 'Αυτόματη απάντηση, ',
  Spanish: 'Respuesta automática, Fuera de la oficina, Fuera de oficina, Mensaje de ausencia',
  Finnish: 'Automaattinen vastaus, Poissa, Poissa toimistosta, Poissaoloviesti, Poissaoloilmoitus',
  French:
    "Réponse automatique, Message d'absence, Notification d'absence, Avis d'absence, Absence du bureau, Absent du bureau",
  Hungarian: 'Automatikus válasz, ',
  Italian: "Risposta automatica, Fuori sede, Fuori ufficio, Fuori dall'ufficio, Messaggio di assenza",
  Japanese: '自動応答, 自動返信, 不在通知, 不在自動応答',
  Korean: '자동 회신, 자동회신, 자동 응답, 부재중',
  Dutch: 'Automatisch antwoord, Afwezigheidsbericht, Afwezigheidsmelding, Afwezig, Niet aanwezig',
  Norwegian: 'Automatisk svar, Autosvar, Fraværsmelding, Fraværende, Ikke på kontoret, Ikke til stede',
  Polish: 'Automatyczna odpowiedź, Odpowiedź automatyczna, Autoodpowiedź, Poza biurem, Nieobecność w biurze',
  Portuguese: 'Resposta automática, Fora do escritório, Ausência temporária, Mensagem de ausência',
  Romanian: 'Răspuns automat, ',
  Russian: 'Автоматический ответ, Автоответ, Вне офиса',
  Swedish: 'Automatiskt svar, Autosvar, Frånvaromeddelande, Frånvarande, Inte på kontoret',
  Turkish: 'Otomatik yanıt, ',
  Ukrainian: 'Автоматична відповідь, ',
  Chinese: '自动回复, 自动答复, 自動回覆, 自動回復, 不在办公室, 不在辦公室',
};

const away = rows(AWAY).filter(([, phrase]) => phrase !== '');

describe('A subject of somebody who is away', () => {
  it.each(away)(
    'section 2: in %s, "%s", is automatic: alone, with the subject that it answers, and with a date',
    (_, phrase) => {
      for (const rest of ['', ': Exports fail', ' : Exports fail', '：x', ' (Ann)', ' – x', ' until Monday']) {
        expect(isAutomatic({ subject: phrase + rest })).toBe(true);
      }
    },
  );

  it.each(away)('section 2: in %s, "%s", is a person’s where a word goes on or comes before', (_, phrase) => {
    for (const subject of [`${phrase}x`, `${phrase}-x`, `Why ${phrase}: x`, `Re: ${phrase}: x`]) {
      expect(isAutomatic({ subject })).toBe(false);
    }
  });

  it.each(['until 4 January', 'till Monday', 'from Monday', 'bis Montag', 'vom 4. Januar', 'ab Montag'])(
    'section 2: says when: "Out of office %s"',
    (when) => {
      expect(isAutomatic({ subject: `Out of office ${when}` })).toBe(true);
      expect(isAutomatic({ subject: `Out of office,${when}` })).toBe(true);
      expect(isAutomatic({ subject: `Out of office x${when}` })).toBe(false);
    },
  );

  it.each(['untilx', 'tillage', 'fromage', 'absent'])('section 2: "Out of office %s" says no date', (word) => {
    expect(isAutomatic({ subject: `Out of office ${word}` })).toBe(false);
  });
});
