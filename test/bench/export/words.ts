import type { Random } from './random';

const SUBJECTS = {
  1: [
    'Production is down since this morning',
    'The server does not start any more',
    'Nobody can log in, system is down',
  ],
  2: [
    'Scheduled exports fail since 9.4',
    'Labels print twice',
    'Import stops after 500 records',
    'Slow start after update',
  ],
  3: ['Report title is cut off', 'Question about the audit log', 'Column order is lost', 'Wish: export to CSV'],
} as const;

const SENTENCES = [
  'We see this since the upgrade to 9.4 on Tuesday.',
  'The log shows a timeout after 30 seconds.',
  'A restart of the scheduler helps for about an hour.',
  'It happens on two of our three servers.',
  'Nothing was changed on our side apart from the certificate.',
  'Could you send us the log files of the last two days?',
  'Please tell us the exact build number and the operating system.',
  'We found the cause: the pool was exhausted by the nightly job.',
  'Version 9.4.2 contains a fix; the notes are attached.',
  'Thank you, that was it.',
  'Our colleagues in Lyon report the same.',
  'We are still looking into it and will write again tomorrow.',
];

const AWAY = 'I am out of office until Monday. In urgent cases please write to the service desk.';

export const subjectOf = (random: Random, severity: 1 | 2 | 3): string => random.pick(SUBJECTS[severity]);

export const textOf = (random: Random): string =>
  Array.from({ length: random.between(1, 5) }, () => random.pick(SENTENCES)).join(' ');

export const awayText = AWAY;
