const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read of the service's health, each with what it means and what to do. */
export const healthWords = {
  title: 'How the service is',
  checking: 'Asking the service',
  again: 'Ask again',
  unreachable: {
    title: 'The service does not answer',
    text: 'Nothing is lost: it finds every change when it is back. Until then no deadline is watched and no mail is sent. Whoever runs it can start it; its address and its secret stand in the app’s settings.',
  },
  good: 'All is well.',
  bad: 'Something needs a look.',
  version: (version: string) => `Version ${version} of the service, policy version `,
  columns: { what: 'What', now: 'Now', means: 'What it means', todo: 'What to do' },
  nothing: 'Nothing',
  never: 'Never',
  webhook: {
    what: 'Last message from Zendesk',
    means: 'Zendesk tells the service of every change on a ticket.',
    none: 'If tickets were changed since, look at the triggers and webhooks under Setup.',
  },
  sweep: {
    what: 'Last look at all tickets',
    means: 'The service finds by itself what a lost message would have told.',
    late: 'It should look every hour or so. Whoever runs the service has to look at its log.',
  },
  waiting: {
    what: 'Waiting',
    now: (waiting: number, active: number) => `${counted(waiting, 'ticket', 'tickets')}, ${active} at work`,
    means: 'Tickets that changed and were not judged again yet.',
  },
  lag: {
    what: 'Longest wait',
    none: 'Nothing waits',
    means: 'Deadlines and mails are late by this much at most.',
    late: 'More than five minutes are too long, unless many tickets changed at once. If it does not shrink, the service needs a look.',
  },
  failed: {
    what: 'To be tried again',
    now: (count: number) => counted(count, 'ticket', 'tickets'),
    means: 'Zendesk did not answer, or refused. The service tries again by itself.',
  },
  dead: {
    what: 'Given up',
    means: 'Tried several times without success. The next change of the ticket, or the next look at all, begins anew.',
    todo: 'Whoever runs the service finds the reason in its log.',
  },
  refused: {
    what: (version: number) => `Version ${version} of the policy`,
    now: 'Not in use',
    todo: 'Delete its record on Zendesk under Objects, then save the policy again.',
  },
};
