const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** What administrators read on the checklist. */
export const setupWords = {
  done: (done: number, all: number) => `${done} of ${all} steps done`,
  notOn: 'Nothing is sent to customers before you switch it on.',
  on: 'The process is on.',
  progress: 'Steps done',
  openSteps: 'To do',
  doneSteps: 'Done',
  checking: 'Looking at the account',
  checked: (when: string) => `Checked ${when}.`,
  again: 'Check again',
  failed: {
    title: 'The account could not be looked at',
    text: 'Zendesk did not answer everything. Nothing was changed.',
  },
  more: (names: string, more: number) => `${names} and ${more} more`,
  repair: 'Repair',
  repairing: 'The service is setting the account up. This takes a moment.',
  notRepaired: {
    title: 'Not repaired',
    text: 'The service did not answer, or Zendesk refused it. Nothing else was changed; try again, or look at Health.',
  },
  switching: 'Switching. This takes a moment.',
  notHeard: {
    title: 'The service did not hear of it',
    text: 'The switch is turned on Zendesk. The service follows when it looks next, within its usual time; try again to tell it now.',
  },
  buttonFor: (button: string, step: string) => `${button}: ${step}`,
  newWindow: 'opens in a new window',
  steps: {
    service: {
      open: 'The service does not answer',
      text: 'Deadlines, reminders and mails wait until it does. It also sets the account up, and repairs it. Look at its address and its secret in the app’s settings.',
      done: 'The service answers',
      doneText: (version: string) => `Version ${version}`,
      button: 'Open the app’s settings',
      connect: {
        open: 'Connect the service',
        text: 'It makes the statuses, fields, form, triggers and webhooks that the process needs. Customers notice nothing of it before you switch it on. A new tab opens, in which Zendesk asks you to allow it.',
        button: 'Connect',
      },
      secret: {
        open: 'Paste the shared secret into the app’s settings',
        text: 'The service is connected, and takes orders from this app once “Shared secret” in its settings is the secret that was shown after connecting.',
        another: 'Lost it? Get a new one',
      },
    },
    appUser: {
      open: 'The app’s user cannot do its work',
      text: 'It has to be an active administrator: it writes what the process decides.',
      none: 'It is named once the service has set the account up.',
      done: 'The app’s user',
      doneText: (name: string) => `${name}, an administrator`,
      button: 'Open the team',
    },
    statuses: {
      open: (count: number) =>
        `${counted(count, 'status', 'statuses')} of the process ${are(count)} missing or switched off`,
      text: (names: string) => `Incidents cannot show where they stand: ${names}.`,
      done: 'Statuses',
      doneText: (count: number) => `${count} statuses, all active`,
    },
    fields: {
      open: (count: number) =>
        `${counted(count, 'field', 'fields')} of the process ${are(count)} missing or switched off`,
      text: (names: string) => `What they hold is neither asked for nor shown: ${names}.`,
      done: 'Fields',
      doneText: (count: number) => `${count} fields, all active`,
    },
    form: {
      open: 'The form for reports is missing or switched off',
      text: 'Customers cannot report an incident on the help center.',
      done: (name: string) => `Form “${name}”`,
      doneText: 'Active, and shown to customers',
      hidden: 'Active; customers see it once the process is on',
    },
    triggers: {
      none: 'The triggers of the process are missing',
      open: (count: number) => `${counted(count, 'trigger', 'triggers')} of the process ${are(count)} missing`,
      text: 'Changes do not reach the service at once, and its messages do not reach customers.',
      done: 'Triggers',
      doneText: (count: number) => `${count} triggers`,
      waiting: (count: number) => `${count} triggers, which begin once the process is on`,
    },
    stock: {
      open: 'Zendesk’s own mails or closing are still on',
      text: (names: string) =>
        `Customers get two mails for one event, or an incident closes without a reminder: ${names}.`,
      done: 'Zendesk’s own mails and closing',
      doneText: 'Switched off: the process sends and closes',
    },
    webhooks: {
      open: 'Zendesk does not tell the service of changes',
      text: 'The webhooks are missing or switched off. The service finds changes late, when it looks by itself.',
      done: 'Webhooks',
      doneText: 'Both active',
    },
    supervisor: {
      open: 'Who are the supervisors?',
      text: 'Until their group has members, requests for a supervisor reach nobody.',
      done: 'Supervisors',
    },
    manager: {
      open: 'Who are the managers?',
      text: 'Until their group has members, nobody may allow an incident without an agreement.',
      done: 'Managers',
    },
    engineer: {
      open: 'Who are the product support engineers?',
      text: 'Until their group has members, an escalation reaches nobody.',
      done: 'Product support engineers',
    },
    groupButton: 'Choose members',
    members: (count: number) => counted(count, 'member', 'members'),
    agreements: {
      open: (count: number, more: boolean) =>
        `${more ? 'More than ' : ''}${counted(count, 'organization has', 'organizations have')} no agreement`,
      text: (names: string) => `Their incidents would be held: ${names}.`,
      noneText: 'There are no organizations yet, so no customer may report.',
      noneOpen: 'No organization has an agreement',
      done: 'Agreements',
      doneText: (count: number) => `${counted(count, 'organization has', 'organizations have')} one`,
      notNeeded: 'The policy asks for none',
      button: 'Enter the dates',
    },
    policy: {
      open: 'Nobody has looked at the policy yet',
      text: (hours: string) => `The process counts by what it came with: ${hours}.`,
      none: 'It is kept on Zendesk once the service has set the account up.',
      done: 'Policy',
      button: 'Look at the policy',
      version: (version: number) => `Version ${version}`,
    },
    switchOn: {
      open: 'Switch it on',
      text: 'From then on new incidents follow the process; older ones stay as they are. Zendesk’s own mails to customers and its automatic closing are switched off, and the form appears on the help center.',
      first: 'First do what is missing above.',
      button: 'Switch on',
      done: 'Switched on',
      since: (when: string) => `Incidents reported since ${when} follow the process`,
      offButton: 'Switch off',
      off: {
        title: 'Switch the process off?',
        text: 'Nobody is told, reminded or warned, and nothing closes, until it is switched on again; deadlines go on counting meanwhile. Zendesk’s own mails and closing come back, and the form leaves the help center.',
        button: 'Switch it off',
        back: 'Back',
      },
    },
  },
};
