import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAutomatic } from '../../../core/intake';

const AUTOMATIC: readonly (readonly [string, string])[] = [
  ['Auto-Submitted', 'auto-replied'],
  ['Auto-Submitted', 'auto-generated'],
  ['Auto-Submitted', 'auto-notified'],
  ['auto-submitted', 'AUTO-REPLIED'],
  ['Auto-Submitted', 'auto-replied (zimbra; vacation)'],
  ['Auto-Submitted', 'auto-notified; owner-email="ann@acme.test"'],
  ['Auto-Submitted', ' auto-generated;type=x'],
  ['X-Autoreply', 'yes'],
  ['X-Autoreply', ''],
  ['X-Autorespond', 'Away until Monday'],
  ['Precedence', 'bulk'],
  ['Precedence', 'auto_reply'],
  ['PRECEDENCE', 'Junk'],
  ['Precedence', 'list'],
  ['Precedence', 'bulk (mailer)'],
  ['List-Id', 'Support <support.acme.test>'],
  ['Return-Path', '<>'],
  ['Return-Path', ''],
  ['return-path', ' < > '],
  ['Content-Type', 'multipart/report; report-type=delivery-status; boundary="x"'],
  ['Content-Type', 'Multipart/Report; boundary=x;\r\n report-type="delivery-status"'],
  ['Content-Type', 'multipart/report; report-type=disposition-notification'],
  ['Content-Type', 'multipart/report;report-type = "delivery-status" ; boundary=x'],
  [' Precedence ', 'bulk'],
  ['Precedence', '(by the mailer) bulk'],
  ['Precedence', 'list(of people)'],
  ['From', 'Mail Delivery Subsystem < mailer-daemon@mail.test > '],
  ['From', 'MAILER-DAEMON (Mail Delivery System)'],
  ['From', 'Mail Delivery Subsystem <mailer-daemon@mail.test>'],
  ['From', 'mailer-daemon@mail.test'],
  ['X-Failed-Recipients', 'ann@acme.test'],
];

const HUMAN: readonly (readonly [string, string])[] = [
  ['Auto-Submitted', 'no'],
  ['Auto-Submitted', 'auto-forwarded'],
  ['Auto-Submitted', ''],
  ['Auto-Submitted', 'not auto-replied'],
  ['X-MS-Exchange-Inbox-Rules-Loop', 'ann@acme.test'],
  ['X-Auto-Response-Suppress', 'All'],
  ['X-Autoreply', 'no'],
  ['X-Autoreply', 'false'],
  ['X-Autorespond', 'No'],
  ['X-Autorespond', 'FALSE'],
  ['X-Failed-Recipients', ''],
  ['X-Failed-Recipients', ' '],
  ['Precedence', '; bulk'],
  ['Precedence', 'first(class)bulk'],
  ['Content-Type', 'multipart/report; x-report-type=delivery-status'],
  ['Content-Type', 'multipart/report; report-type=delivery-status-x'],
  ['Content-Type', 'multipart/report; report-typeof=delivery-status'],
  ['Content-Type', 'multipart/report; report-type=no-delivery-status'],
  ['From', 'ann.mailer-daemon@acme.test'],
  ['From', '<mailer-daemon@mail.test> Ann <ann@acme.test>'],
  ['Precedence', 'normal'],
  ['Precedence', 'first-class'],
  ['List-Id', ' '],
  ['List-Unsubscribe', '<mailto:off@acme.test>'],
  ['Return-Path', '<ann@acme.test>'],
  ['In-Reply-To', '<1@acme.test>'],
  ['Content-Type', 'text/plain; charset=utf-8'],
  ['Content-Type', 'multipart/mixed; report-type=delivery-status'],
  ['From', 'Ann Becker <ann@acme.test>'],
  ['From', '"mailer-daemon watch" <ann@acme.test>'],
  ['constructor', 'bulk'],
];

const OUT_OF_OFFICE: readonly (readonly [string, string])[] = [
  ['en', 'Automatic reply: Incident# 40100 Exports fail'],
  ['en', 'AUTOMATIC REPLY: x'],
  ['en', 'Auto-Reply: x'],
  ['en', 'Autoreply: x'],
  ['en', 'Auto Response: x'],
  ['en', 'Out of Office'],
  ['en', 'Out of Office: back on Monday'],
  ['en', 'Out of Office Re: Incident# 40100'],
  ['en', 'Out of Office AutoReply: Incident# 40100'],
  ['en', 'Out of the office until 4 January'],
  ['en', 'OOO: x'],
  ['en', '[EXT] Automatic reply: x'],
  ['de', 'Automatische Antwort: x'],
  ['de', 'Abwesenheitsnotiz: x'],
  ['de', 'Abwesend bis 4. Januar'],
  ['fr', 'Réponse automatique : x'],
  ['fr', 'Re\u0301ponse automatique : x'],
  ['fr', 'Message d’absence : x'],
  ['es', 'Respuesta automática: x'],
  ['it', 'Risposta automatica: x'],
  ['nl', 'Automatisch antwoord: x'],
  ['pt', 'Resposta automática: x'],
  ['sv', 'Automatiskt svar: x'],
  ['sv', 'Autosvar: x'],
  ['da', 'Automatisk svar: x'],
  ['no', 'Fraværsmelding: x'],
  ['fi', 'Automaattinen vastaus: x'],
  ['pl', 'Automatyczna odpowiedź: x'],
  ['ja', '自動応答: x'],
  ['ja', '不在通知'],
  ['zh', '自动回复: x'],
  ['zh', '自動回覆：x'],
  ['ru', 'Автоматический ответ: x'],
];

const MENTIONS = [
  '',
  'Exports fail',
  'Out of office plugin fails',
  'Out of office replies are sent twice',
  'Automatic reply is sent twice',
  'Automatic replies do not stop',
  'Abwesend-Status wird nicht angezeigt',
  'Poissa-tila puuttuu',
  'Re: Automatic reply: Exports fail',
  'How do I set an automatic reply?',
  'Problem: Out of office',
  'Autosvarar inte',
];

describe('A message that no person wrote', () => {
  it.each(AUTOMATIC)('section 2: %s: %s is automatic', (name, value) => {
    expect(isAutomatic({ subject: 'Re: Incident# 40100', headers: { [name]: value } })).toBe(true);
  });

  it.each(HUMAN)('section 2: %s: %s is human', (name, value) => {
    expect(isAutomatic({ subject: 'Re: Incident# 40100', headers: { [name]: value } })).toBe(false);
  });

  it.each(OUT_OF_OFFICE)('section 2: out of office (%s): %s', (_language, subject) => {
    expect(isAutomatic({ subject })).toBe(true);
    expect(isAutomatic({ subject, headers: { 'X-Auto-Response-Suppress': 'All' } })).toBe(true);
  });

  it.each(MENTIONS)('section 2: a mention is human: %j', (subject) => {
    expect(isAutomatic({ subject, headers: { 'X-Auto-Response-Suppress': 'All' } })).toBe(false);
  });

  it.each([
    'Undelivered Mail Returned to Sender',
    'Delivery Status Notification (Failure)',
    'Mail delivery failed: returning message to sender',
  ])('section 2: a delivery report without headers: %s', (subject) => {
    expect(isAutomatic({ subject })).toBe(true);
  });

  it.each(['Why "Undelivered Mail Returned to Sender"?', 'How to read a Delivery Status Notification (Failure)'])(
    'section 2: a delivery report that is only spoken of is human: %s',
    (subject) => {
      expect(isAutomatic({ subject })).toBe(false);
    },
  );

  it('section 2: the platform may know better, and says so', () => {
    expect(isAutomatic({ automatic: true })).toBe(true);
    expect(isAutomatic({ automatic: false, headers: { Precedence: 'bulk' } })).toBe(true);
    expect(isAutomatic({})).toBe(false);
  });

  it('section 2: forwarding marks do not make an automatic message human', () => {
    expect(isAutomatic({ headers: { 'X-MS-Exchange-Inbox-Rules-Loop': 'x', 'Auto-Submitted': 'auto-replied' } })).toBe(
      true,
    );
  });

  it('any headers and subject are read without a fault', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('From', 'Content-Type')), fc.string()),
        (subject, headers) => {
          expect(typeof isAutomatic({ subject, headers })).toBe('boolean');
        },
      ),
    );
  });
});
