import type { SetupBlocks } from '../setup-blocked';

/** What keeps setup from going on, and what to do about it. */
export const setupBlocks: SetupBlocks = {
  'workflow-incomplete': (about) => `The workflow ${about} lacks transitions after it was saved. Run setup again.`,
  'resolution-missing': (about) =>
    `There is no resolution “${about}”: closing sets it. Create it (Settings, Issues, Resolutions).`,
  'project-unfit': (about) =>
    `${about} is not a company-managed service project: the process needs one, for its workflow. Choose another.`,
  'desk-unseen': (about) => `The app may not see the service desk of ${about}. Give its account access to the project.`,
  'role-missing': (about) => `The site has no project role “${about}”: every service project has it. Create it.`,
  'priorities-missing': (about) =>
    `The site lacks these priorities: ${about}. Create them (Settings, Issues, Priorities).`,
  'field-missing': (about) => `The site lacks the field of type ${about}: is Jira Service Management installed?`,
  'field-without-context': (about) =>
    `The field ${about} has no context. Give it one (Settings, Issues, Custom fields).`,
  'no-account': () => 'The app does not act under an account of its own. Install it again.',
  'no-issue-type': (about) => `The project ${about} has no issue type. Give it one.`,
  'jira-refused': (about) => `Jira refused it: ${about}`,
};
