import type { Answers, IntakeField } from '../../../../core';

interface Asked {
  readonly label: string;
  readonly hint?: string;
}

/** The labels of the new-ticket sidebar. */
export const reportWords = {
  failed:
    'Zendesk did not give the policy and the customers. You can write the ticket by hand: it is judged all the same.',
  notSetUp: { title: 'Not set up', text: 'The process is not set up on this account yet. An administrator can do it.' },
  caller: {
    title: 'Who is calling?',
    hint: 'Name, address or telephone number',
    found: (count: number): string =>
      count === 0 ? 'Nobody was found.' : `${count} ${count === 1 ? 'person' : 'people'} found.`,
    list: 'People found',
    failed: 'Zendesk did not answer the search. Type on to try again.',
    add: (name: string): string => `Add ${name} as a new contact`,
    somebody: 'the caller',
    paused: 'No support yet',
    readThis: (name: string): string => `Read this to ${name}:`,
    logAnyway: 'Log it anyway',
  },
  contact: {
    title: 'A new contact',
    name: 'Name',
    email: 'E-mail address',
    hint: 'The incident and all mail about it go there',
    nameMissing: 'Enter the name of the caller.',
    emailMissing: 'Enter an address, such as tom@example.com.',
    save: 'Add the contact',
    taken:
      'Zendesk did not accept this. Somebody may have the address already: go back and search for it. Your words are still here.',
    forbidden: 'Your role on Zendesk may not add people. Your words are still here.',
    unreachable: 'Zendesk did not answer. Your words are still here; try again.',
    notSaved: 'Not added',
  },
  about: {
    title: 'What is it about?',
    choices: {
      problem: 'Something does not work',
      enhancement: 'An idea for the product',
      information: 'A question',
    } satisfies Readonly<Record<NonNullable<Answers['request']>, string>>,
    documentation: 'Product documentation',
  },
  down: 'Is production down?',
  workaround: 'Does a restart or a workaround help?',
  impact: {
    title: 'What is affected?',
    choices: {
      'documented-functionality': 'Something the product should do',
      cosmetic: 'Only how it looks',
    } satisfies Readonly<Record<NonNullable<Answers['impact']>, string>>,
  },
  yesNo: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
  own: {
    title: 'How serious is it for the caller?',
    none: 'Not said',
    choices: { 1: 'Severity 1, critical', 2: 'Severity 2, serious', 3: 'Severity 3, minor' },
  },
  result: {
    title: 'Severity and deadline',
    ahead: 'The answers above tell the severity and the deadline.',
    firstResponse: 'First response',
    ifSavedNow: (place: string): string => `If you save it now. Times are those of ${place}.`,
  },
  report: {
    title: 'Report',
    of: (given: number, all: number): string => `${given} of ${all} details`,
    subject: { label: 'Subject', hint: 'In a few words' },
    words: { problem: '', enhancement: 'What would help?', information: 'What does the caller want to know?' },
    concerns: 'It concerns',
    area: { software: 'Software', server: 'A server' },
    attachments: (name: string): string => `${name} can also attach log files and screenshots to the mail.`,
  },
  details: {
    reporterName: { label: 'Name of the caller' },
    organization: { label: 'Organization' },
    productVersion: { label: 'Product version' },
    errorMessages: { label: 'Error messages' },
    stepsToReproduce: { label: 'Steps that lead to it' },
    actionsTaken: { label: 'What was done just before?' },
    changesMade: { label: 'What changed lately?', hint: 'Network, workstation, updates' },
    persistence: { label: 'Since when?' },
    operatingSystem: { label: 'Operating system' },
    serverRoles: { label: 'Roles of the server', hint: 'For example: database, file store' },
    logFiles: { label: 'Log files', hint: 'Which there are, and where' },
    screenshots: { label: 'Screenshots', hint: 'What they show' },
  } satisfies Readonly<Record<IntakeField, Asked>>,
  fill: {
    button: 'Fill in the ticket',
    after: 'You check it and save it as usual.',
    done: 'The ticket is filled in. Check it and save it as usual.',
    changed: 'You changed something since: fill it in again.',
    failed: 'Not filled in',
    failedText: 'Zendesk did not take all of it. Your words are still here; try again.',
  },
};
