const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read on the Jira app's setup checklist. */
export const adminSetup = {
  done: (done: number, all: number) => `${done} of ${all} steps done`,
  notOn: 'Nothing is sent to customers before you switch it on.',
  on: 'The process is on.',
  progress: 'Steps done',
  openSteps: 'To do',
  doneSteps: 'Done',
  checked: (when: string) => `Checked ${when}.`,
  checking: 'Looking at the site',
  again: 'Check again',
  more: (names: string, more: number) => `${names} and ${more} more`,
  project: {
    label: 'Service project',
    choose: 'Choose a project',
    title: 'Which project takes incidents?',
    text: 'The process runs in a company-managed service project. Choosing one changes nothing yet.',
    none: 'The app sees no company-managed service project. Create one, or give the app access to it.',
    unfit: 'This project cannot follow the process',
  },
  running: {
    title: 'Setting up',
    waiting: 'It begins in a moment.',
    step: (step: string, place: number, all: number) => `${step} (${place} of ${all})`,
    steps: {
      project: 'Reading the project',
      statuses: 'Statuses',
      workflow: 'Workflow',
      fields: 'Fields',
      screens: 'Screens',
      requestType: 'Request type',
      roles: 'Roles',
    },
    late: 'It takes longer than usual. You can leave this page: it goes on by itself.',
  },
  finished: {
    title: 'The project is set up',
    nothing: 'Everything was there already.',
    changed: (count: number) =>
      `${counted(count, 'thing was', 'things were')} made. Nothing that was there was changed.`,
  },
  blocked: 'Setup cannot go on',
  notDone: 'Not done',
  unreachable: 'Jira did not answer. Nothing was changed; try again.',
  switchOff: {
    title: (project: string) => `Switch the process off in ${project}?`,
    text: 'Nobody is told, reminded or warned, and nothing closes, until it is switched on again. Deadlines go on counting meanwhile.',
    button: 'Switch it off',
  },
  back: 'Back',
  steps: {
    statuses: {
      open: 'Statuses and workflow',
      missing: (names: string) =>
        `Incidents cannot show where they stand: ${names} ${names.includes(',') ? 'are' : 'is'} missing.`,
      workflow: 'The workflow that leads from each status to each other is missing or was changed.',
      scheme: (project: string) =>
        `${project} does not follow the workflow yet. Issues that are there move to the nearest status; nothing else of them changes.`,
      done: (project: string) => `7 statuses in project ${project}, with their transitions`,
      button: (project: string) => `Set up ${project}`,
      repair: 'Repair the workflow',
      undo: (project: string) => `Give ${project} its former workflow back`,
      undone: (project: string, scheme: string) =>
        `${project} follows “${scheme}” again, and its issues move to the nearest statuses there. The process cannot be on without its own workflow. The seven statuses stay on the site.`,
    },
    fields: {
      title: 'Fields and screens',
      missing: (names: string) => `What they hold is neither kept nor found: ${names}.`,
      screens: (count: number) =>
        `${counted(count, 'screen lacks', 'screens lack')} fields of the process, so that it cannot fill them in.`,
      done: (count: number) => `${counted(count, 'field', 'fields')}, on every screen of the project`,
      repair: 'Repair the fields',
      undo: 'Take the fields off the screens',
      undone: 'Agents no longer see what the process keeps there. The values stay, and come back with the fields.',
    },
    requestType: {
      title: (name: string) => `Request type “${name}”`,
      open: 'Customers cannot report an incident on the portal.',
      done: 'It is there. Its form and its place on the portal are yours to choose; no app can delete it, you can.',
      repair: 'Create the request type',
    },
    permissions: {
      title: 'Permissions',
      open: (names: string) =>
        `The app lacks: ${names}. Give them to the role atlassian-addons-project-access in the project’s permission scheme.`,
      done: (project: string) => `The app may read and change incidents in ${project}`,
    },
    supervisor: {
      open: 'Who are the supervisors?',
      text: 'Until somebody has the role “Support Supervisor”, requests for a supervisor reach nobody.',
      done: 'Supervisors',
    },
    manager: {
      open: 'Who are the managers?',
      text: 'Until somebody has the role “Support Manager”, nobody may allow an incident without an agreement.',
      done: 'Managers',
    },
    engineer: {
      open: 'Who are the product support engineers?',
      text: 'Until somebody has the role “Product Support Engineer”, an escalation reaches nobody.',
      done: 'Product support engineers',
    },
    people: 'Roles are given in the project’s settings, under People.',
    members: (count: number) => counted(count, 'person', 'people'),
    agreements: {
      open: (count: number, more: boolean) =>
        `${more ? 'At least ' : ''}${counted(count, 'organization has', 'organizations have')} no agreement`,
      text: (names: string) => `Their incidents would be held: ${names}.`,
      noneOpen: 'No organization has an agreement',
      noneText: 'There are no organizations in this project yet, so no customer may report.',
      done: 'Agreements',
      doneText: (count: number, more: boolean) =>
        more
          ? `The first ${count} organizations have one`
          : `${counted(count, 'organization has', 'organizations have')} one`,
      notNeeded: 'The policy asks for none',
      button: 'Enter the dates',
    },
    policy: {
      open: 'Nobody has looked at the policy yet',
      text: (hours: string) => `The process counts by what it came with: ${hours}.`,
      done: 'Support hours',
      doneText: (hours: string, version: number) => `${hours}; policy version ${version}`,
      button: 'Look at the policy',
    },
    hand: {
      subject: {
        title: 'Subject of Jira’s mails',
        text: (subject: string) =>
          `Replies find their incident by it. In Customer notifications, Templates, set the subject to: ${subject}`,
        done: 'You said that it begins with the incident’s name',
      },
      mails: {
        title: 'Jira’s own mails',
        text: 'Customers get two mails for one event. In Customer notifications, switch off “Request created” and “Request resolved”; leave “Public comment added” on.',
        done: 'You said that they are off',
      },
      form: {
        title: 'Form and portal group',
        text: 'No app can do this. In Request types, put “Report an incident” into a portal group, with Summary and Description on its form.',
        done: 'You said that customers find it',
      },
      rules: {
        title: 'Automation and SLAs of Jira',
        text: 'They would work against the process. Switch off rules that close, re-open or re-prioritise requests.',
        done: 'You said that none works against the process',
      },
      button: (title: string) => `Done: ${title}`,
      undo: (title: string) => `Not done after all: ${title}`,
    },
    switchOn: {
      open: 'Switch it on',
      text: 'From then on new incidents follow the process. Older ones stay as they are.',
      first: 'First do what is missing above.',
      button: 'Switch on',
      done: 'Switched on',
      since: (when: string) => `Incidents reported since ${when} follow the process`,
      again: (when: string) =>
        `It is off now. Incidents reported since ${when} follow the process again once it is on.`,
      offButton: 'Switch off',
    },
  },
};
