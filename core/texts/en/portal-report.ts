import type { Answers } from '../../intake/answers';
import type { IntakeField } from '../../intake/field';
import type { Severity } from '../../severity/level';
import { severities, severityMeanings } from './labels';

interface Asked {
  readonly label: string;
  /** To stand in a list of what is missing. */
  readonly missing: string;
  readonly hint?: string;
  /** What to enter, beside a field that was left empty. */
  readonly help: string;
}

const details = {
  reporterName: { label: 'Your name', missing: 'your name', help: 'Tell us your name.' },
  organization: {
    label: 'Your organization',
    missing: 'your organization',
    help: 'Tell us which organization you write for.',
  },
  productVersion: {
    label: 'Product version',
    missing: 'product version',
    help: 'Tell us the version, for example 9.4.1.',
  },
  errorMessages: {
    label: 'Error messages',
    missing: 'error messages',
    help: 'Copy the messages word for word. If there are none, say so.',
  },
  stepsToReproduce: {
    label: 'Steps that lead to it',
    missing: 'steps that lead to it',
    help: 'Tell us what to do to see it.',
  },
  actionsTaken: {
    label: 'What did you do just before?',
    missing: 'what you did just before',
    help: 'Tell us what came before. “Nothing” is an answer too.',
  },
  changesMade: {
    label: 'What changed lately?',
    missing: 'what changed lately',
    hint: 'Network, workstation, updates, settings. “Nothing” is an answer too.',
    help: 'Tell us what changed, or that nothing did.',
  },
  persistence: { label: 'Since when?', missing: 'since when', help: 'Tell us since when, for example: today 14:30.' },
  operatingSystem: {
    label: 'Operating system',
    missing: 'operating system',
    help: 'Tell us the system, for example Windows Server 2022.',
  },
  serverRoles: {
    label: 'Roles of the server',
    missing: 'roles of the server',
    help: 'Tell us the roles, for example: database, file store.',
  },
  logFiles: { label: 'Log files', missing: 'log files', help: '' },
  screenshots: { label: 'Screenshots', missing: 'screenshots', help: '' },
} as const satisfies Readonly<Record<IntakeField, Asked>>;

const about = {
  problem: 'Something does not work',
  enhancement: 'An idea for the product',
  information: 'A question',
} as const satisfies Readonly<Record<NonNullable<Answers['request']>, string>>;

const impact = {
  'documented-functionality': 'Something the product should do',
  cosmetic: 'Only how it looks',
} as const satisfies Readonly<Record<NonNullable<Answers['impact']>, string>>;

/** What the form for a report asks and says on a portal. Moments come in words of `portalTime`, with their place where it needs one. */
export const portalReport = {
  reading: 'Loading the questions',
  failed: {
    title: 'Our questions could not be loaded',
    text: 'You can send your report all the same. Please tell us the product version, the error messages and the steps that lead to it.',
    again: 'Try again',
  },
  closed: {
    title: 'Support is closed now',
    /** `at` */
    text: (at: string): string => `It opens ${at}. What you send now counts as received then.`,
  },
  documentation: { before: 'Maybe the answer is there already:', link: 'product documentation' },
  about: { title: 'What is it about?', choices: about, help: 'Please choose what it is about.' },
  down: { title: 'Is your production system down?', missing: 'whether production is down' },
  workaround: {
    title: 'Does a restart, a bypass or another workaround help?',
    missing: 'whether a workaround helps',
  },
  impact: { title: 'What is affected?', choices: impact },
  yesNo: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
  found: {
    title: (severity: Severity): string => `${severities[severity]}: ${severityMeanings[severity]}`,
    /** `by` */
    due: (by: string): string => `If you send it now, you will hear from us by ${by}.`,
    /** `by` */
    minor: (severity: Severity, by: string): string =>
      `Questions and ideas are ${severities[severity]}. You get an answer by ${by} at the latest.`,
    minorOpen: (severity: Severity): string => `Questions and ideas are ${severities[severity]}.`,
    unverified: 'First we look whether your organization has support. You get a message about that.',
  },
  call: {
    title: (severity: Severity): string => `${severities[severity]}: please also call us`,
    /** `by`, and `by` of the closing. */
    open: (phone: string | null, by: string | null, until: string | null): string =>
      [
        `Send this report, then call ${phone ?? 'us'}.`,
        by === null ? '' : `We respond by ${by}.`,
        until === null ? '' : `Support is open until ${until}.`,
      ]
        .filter(Boolean)
        .join(' '),
    /** `at` */
    closed: (phone: string | null, at: string): string =>
      `Send this report now. Support opens ${at}; call ${phone ?? 'us'} then.`,
    keep: 'Please keep someone at hand who can work on it with us.',
  },
  own: {
    title: 'How serious is it for you? (optional)',
    none: 'Not said',
    choices: { 1: 'Severity 1: critical', 2: 'Severity 2: serious', 3: 'Severity 3: minor' },
    hint: 'We decide together with you. Your view is kept with the incident.',
  },
  details,
  tooLong: 'This is longer than we can take here. Please shorten it to 2,500 characters, and add the rest as a file.',
  optional: (label: string): string => `${label} (optional)`,
  concerns: 'What does it concern?',
  area: { software: 'The software', server: 'A server' },
  files: { title: 'Which files do you add to this form?' },
  progress: {
    title: (given: number, all: number): string => `${given} of ${all} details`,
    why: 'The more we know, the faster we can solve it.',
    missing: (labels: string): string => `Still missing: ${labels}.`,
    complete: 'Nothing is missing.',
  },
  lacking: {
    anyway: (count: number): string => `Send it with ${count} ${count === 1 ? 'detail' : 'details'} missing`,
    how: 'Fill in what is missing, or tick this to send it as it is.',
  },
} as const;
