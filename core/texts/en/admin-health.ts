const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read of the Jira app's health, each with what it means and what to do. */
export const adminHealth = {
  title: 'How the process runs',
  checking: 'Looking',
  again: 'Look again',
  good: 'All is well.',
  bad: 'Something needs a look.',
  columns: { what: 'What', now: 'Now', means: 'What it means', todo: 'What to do' },
  nothing: 'Nothing',
  never: 'Never',
  version: (version: number) => `Policy version ${version}`,
  on: {
    what: 'The process',
    now: (projects: string) => `On in ${projects}`,
    off: 'Off',
    means: 'While it is off, nobody is told, reminded or warned, and nothing closes.',
    todo: 'Switch it on under Setup.',
  },
  sweep: {
    what: 'Last look at all incidents',
    means: 'Every five minutes the app finds by itself what an event that got lost would have told.',
    todo: 'More than a quarter of an hour is too long. Atlassian’s status page says whether Forge is slow; else install the app again.',
  },
  overdue: {
    what: 'Late',
    now: (count: number, since: string) => `${counted(count, 'incident', 'incidents')}, since ${since}`,
    none: 'No incident',
    means: 'Incidents that should have been looked at by now: their deadlines and mails are late.',
    todo: 'A few minutes pass by themselves. If it does not shrink, the app’s log in the developer console says why.',
  },
  roles: {
    what: 'Roles last read',
    means: 'Each hour the app asks who holds which role: changes count from then on.',
  },
  setup: {
    what: 'Last setup',
    done: (project: string, when: string) => `${project}, ${when}`,
    means: 'What setup makes can be looked at and repaired at any time.',
    todo: (why: string) => `It could not go on: ${why}`,
  },
};
