import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../core/severity';
import { determineSeverity } from '../../../core/severity';

const level = (body: string, subject = '') => determineSeverity({}, { subject, body });

const CRITICAL = [
  'Vault is down',
  'Production is down.',
  'Our production server is completely down since 9:00.',
  "The server's down",
  'PRODUCTION DOWN!!!',
  'Production system has been down for an hour, nobody can work.',
  'Both sites are down',
  'The whole platform went down',
  'We have a complete outage',
  'The system is inoperable.',
  'The production database is offline',
  'Our service is unavailable for all customers',
  'Nobody can log in',
  'No one can connect to the server',
  'None of our users can work',
  'All users cannot log in any more',
  'Everyone is affected, production stopped.',
  'Production has stopped',
  'The warehouse is at a standstill',
  'Total failure of the cluster',
  'The server does not start any more',
  'The production server is not responding',
  'The application server won’t come up after the upgrade',
  'Nothing works any more',
  'The database crashed and will not start',
  'We cannot work at all',
  'The update took the server down',
  'Production is down and a restart does not help.',
  'Not sure why production is down',
  'Production is down and there is no workaround',
  'We do not know why, but the system is down',
  'How long will production be down?',
  'How do I restart? Production is down!',
  'Could you add more memory? The live system is down again',
  'It works again for five minutes after each try, then the server is down',
  'We need it back up and running: the server is down',
  'The test server is fine but production is down',
  'Production database unreachable',
  'Please help, all stores are offline',
  'Production is not operational',
  'We cannot access the production system',
  'Vault down',
  'Sev 1: ERP down',
  'System seems to be down',
  'The website is not available',
  'Everything is broken',
  'Production server failed',
  'Production is still down, please do not wait until it works again',
] as const;

const IMPORTANT = [
  'Scheduled exports fail since 9.4',
  'The import stops after about 500 rows.',
  'Import stops half way',
  'We get an error when saving an order',
  'Error 1207 while importing',
  'E-mails are not sent',
  "The report doesn't open",
  'Search is very slow',
  'The service is degraded',
  'I cannot print labels',
  'We are unable to connect two of our clients',
  'The client crashes when I open a map',
  'The page hangs',
  'Timeouts on every second request',
  'Some rows are missing after the import',
  'Data loss after the migration',
  'Calendar off by a day',
  'Labels print twice',
  'Login is refused for one user',
  'There is a bug in the sum',
  'Partial outage of the reporting module',
  'Production is down each night, but a restart fixes it',
  'The server is down every morning; after a restart it works again',
  'The system is down but there is a workaround',
  'Our server crashed; restarting helps',
  'The menu freezes sometimes',
  'Exports no longer work',
  'Production is not down, but orders fail',
  'The typo is gone, but the export fails',
  'It is not just cosmetic: totals are wrong',
  'How do I get rid of this? Saving fails',
  'The system was down yesterday',
  'The screen stays blank',
  'It is no longer possible to log in',
  'Is it a known bug that sorting is slow?',
  'There is no outage, only exports are broken',
] as const;

const LOW = [
  'There is a typo in the error message',
  'Spelling mistake on the login page',
  'Wrong colour of the button',
  'Report title is cut off',
  'The label is truncated',
  'Purely cosmetic: the icon is blurry',
  'Minor issue with the layout',
  'How do I set an out of office reply?',
  'How can I export to PDF?',
  'How long are logs kept?',
  'Where can I find the manual?',
  'Is it possible to hide a column?',
  'Could we have an export to CSV?',
  'Could you add a dark theme',
  'Please let us import from a web address.',
  'Please add support for Oracle',
  'It would be nice to have shortcuts',
  'Feature request: bulk edit',
  'Enhancement: remember the filter',
  "We'd like to see the error count on the board",
  'Could you add a warning when the server is down?',
  'I have a question about licensing',
  'When will version 10 be released?',
  'Can you explain what the error log contains?',
  'What does the field Region mean?',
  'I would like to know how the export works',
  'Any plans to support Linux?',
] as const;

const NO_HURRY = ['Not urgent: please look at the footer', 'Low priority', 'No rush, but the layout is odd'] as const;

const UNCLEAR = [
  '',
  'Hello',
  'Please call me back',
  'Production is not down',
  "The server isn't down",
  'The server is no longer down',
  'The system was never down.',
  'Production was down this morning, it works again',
  'The server is down. Update: it is back up',
  'Production down: no',
  "Nobody is down, nothing's down",
  'Not a single server is down',
  "Our system hasn't been down in a year",
  'The figures are down to last year’s level',
  'Scroll down',
  'Scroll down and look at the drop-down',
  'The site is down for planned maintenance',
] as const;

const rows: readonly (readonly [string, Severity, readonly string[]])[] = [
  ['D1', 1, CRITICAL],
  ['D7, D8', 2, IMPORTANT],
  ['D13, D15, D16', 3, LOW],
  ['D14', 3, NO_HURRY],
];

describe('A severity read from words', () => {
  for (const [clauses, severity, sentences] of rows) {
    it.each(sentences)(`${clauses}: %j is Severity ${severity}`, (sentence) => {
      expect(level(sentence)).toMatchObject({ severity, needsReview: false });
      expect(level('See above.', sentence).severity).toBe(severity);
    });
  }

  it.each(UNCLEAR)('C2: %j tells nothing: Severity 3, to be looked at', (sentence) => {
    expect(level(sentence)).toMatchObject({ severity: 3, needsReview: true, confidence: 0 });
  });

  it.each([
    ['Our test server is down', 2],
    ['The staging environment is down, production is fine', 2],
    ['The QA system is inoperable', 2],
    ['The test of the production server shows that it is down', 1],
    ['Production server is down, the test server is not', 1],
  ] as const)('D1 is about production: %j is Severity %i', (sentence, severity) => {
    expect(level(sentence).severity).toBe(severity);
  });
});
