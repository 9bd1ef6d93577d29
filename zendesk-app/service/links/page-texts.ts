/** What the pages behind mail links say. `{…}` stands for what the page puts in. */
export const PAGE_TEXTS = {
  solved: {
    title: 'Is it solved?',
    lead: 'Without an answer the incident closes on {closesAt}.',
    yes: 'Yes, it is solved',
    no: 'No, I still need help',
    supervisor: 'Need someone else?',
    supervisorLink: 'Speak to a supervisor',
  },
  help: {
    title: 'What is still wrong?',
    label: 'Tell us in a sentence or two',
    send: 'I still need help',
    sendClosed: 'Open it again',
  },
  final: 'We open a new incident that continues #{number}.',
  keeps: 'The incident keeps its number and its history.',
  supervisor: {
    title: 'Speak to a supervisor',
    label: 'What should they know? (optional)',
    send: 'Ask for a supervisor',
  },
  survey: {
    title: 'How was our support?',
    scores: { 5: 'Very good', 4: 'Good', 3: 'Fair', 2: 'Poor', 1: 'Very poor' },
    label: 'What should we keep or change? (optional)',
    send: 'Send',
    missing: 'Please choose one of the five.',
  },
  comment: { title: 'Comment on our support', label: 'What should we keep or change?', send: 'Send' },
  done: {
    solved: 'Thank you. Incident# {number} is closed.',
    help: 'Thank you. We have it, and go on with Incident# {number}.',
    followUp: 'Thank you. A new incident continues Incident# {number}.',
    supervisor: 'Your request is with our supervisors.',
    survey: 'Thank you for telling us.',
    comment: 'Thank you for telling us.',
  },
  openAgain: 'Open it again',
  already: { title: 'You already told us' },
  invalid: {
    title: 'This link no longer works',
    lead: 'It is too old, or not complete. Nothing was changed. Reply to our mail instead; that always works.',
  },
  failed: {
    title: 'That did not work',
    lead: 'Your answer was not saved. Please try again in a minute, or reply to our mail.',
    again: 'Try again',
  },
} as const;

export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
