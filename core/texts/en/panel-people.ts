/** The labels of a panel that shows an organization's agreement and who may report: the same on both platforms. */
export const panelPeople = {
  agreement: 'Agreement',
  enterDates: 'Enter the dates',
  changeDates: 'Change the dates',
  onHold: 'On hold because of it:',
  waiting: {
    title: 'Waiting for a decision',
    notOnList: (name: string): string => `${name} is not on the list`,
    reported: (name: string): string => `${name} reported incident`,
    told: (name: string, incidents: number): string =>
      `${incidents === 1 ? 'It is' : 'They are'} on hold, and ${name} was told why.`,
    agreementToo: 'An agreement that covers today is needed as well.',
    oncePermitted: (name: string, what: string): string => `Once ${name} may report: ${lowered(what)}`,
    stranger: (name: string, organization: string): string => `${name} does not belong to ${organization} any more.`,
  },
  letReport: (name: string): string => `Let ${name} report`,
  mayReport: 'May report incidents',
  people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  nobody: 'Nobody yet. Incidents are held until somebody is on the list.',
  nobodyNeeded: 'Nobody. The policy asks for no list: everybody may report.',
  remove: 'Remove',
  removeName: (name: string): string => `Remove ${name}`,
  keepName: (name: string): string => `Keep ${name}`,
  removeWhat: (name: string, required: boolean): string =>
    required
      ? `New incidents of ${name} will be held. Those that have started go on.`
      : `The policy asks for no list: ${name} may report all the same.`,
  add: {
    title: 'Add a person',
    hint: 'Someone in this organization',
    label: 'Name or e-mail',
    button: 'Add',
    empty: 'Enter a name or an e-mail address.',
    unknown: (text: string, organization: string): string =>
      `Nobody in ${organization} is called “${text}”. Add the person to the organization first.`,
    several: (text: string): string => `“${text}” fits more than one person. Enter the e-mail address.`,
    already: (name: string): string => `${name} may report already.`,
  },
  dates: {
    first: 'First day',
    last: 'Last day',
    lastHint: 'Support is given on this day too.',
    whenSaved: 'When you save',
    save: 'Save the dates',
    saveAnyway: 'Save my dates',
    firstMissing: 'Enter the first day of the agreement.',
    lastMissing: 'Enter the last day of the agreement.',
    noDate: 'There is no such day. Enter day, month and year.',
    order: (first: string): string => `The last day is before the first. Enter ${first} or a later day.`,
  },
  saved: 'Saved.',
  unsaved: {
    title: 'Not saved',
    datesChanged: (now: string): string =>
      `Somebody changed the dates meanwhile. They are now ${now} What you typed is still here.`,
    datesGone: 'Somebody took the dates away meanwhile. What you typed is still here.',
    personChanged: (name: string): string => `Somebody changed ${name} meanwhile. This is how it stands now.`,
  },
  reports: {
    yes: (name: string): string => `${name} may report incidents`,
    no: (name: string): string => `${name} may not report incidents`,
  },
  back: 'Back',
  cancel: 'Cancel',
};

/** To follow a colon. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
