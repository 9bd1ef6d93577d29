import type { AppRefusal } from '../app-refusal';

/** What is wrong, then what to do or who can lift it. */
export const appRefusals: Readonly<Record<AppRefusal, string>> = {
  'administrators-only': 'Only people who administer Jira can do this. Ask one of them.',
  'still-on': 'The process is on in this project. Switch it off first.',
  'no-former-workflow': 'Nobody knows which workflow the project had before. Choose one in its settings.',
  'not-set-up': 'The process is not set up in this project. Set it up first.',
  'no-one-organization': 'The customer belongs to no organization, or to several: name one.',
  'no-room':
    'Jira has no room for more changes to this organization. Start a new organization and move its people there.',
  'not-understood': 'The app did not understand this. Load the page again.',
};
