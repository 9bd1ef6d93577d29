import type { Worded } from '../worded';

const inZone = (options: Intl.DateTimeFormatOptions) => (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
const longDay = inZone({ weekday: 'long', day: 'numeric', month: 'short' });
const month = inZone({ month: 'long' });
const monthAndYear = inZone({ month: 'long', year: 'numeric' });
const day = inZone({ day: 'numeric', month: 'short' });
const dayAlone = inZone({ day: 'numeric' });

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What the board says. Instants are epoch ms. */
export const boardWords = {
  day: (at: number, zone: string) => longDay(at, zone).replace(',', ''),
  weekday: inZone({ weekday: 'long' }),
  time: inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nowIs: (date: string, time: string, place: string) => `${date}, ${time} in ${place}.`,
  openUntil: (time: string) => `Open until ${time}.`,
  closedUntil: (moment: string) => `Closed until ${moment}.`,
  holiday: (weekday: string | null) => (weekday ? `${weekday} is a holiday.` : 'Today is a holiday.'),
  groups: { label: 'Groups', mine: 'My groups', all: 'All groups' },
  stale: (platform: string, time: string) => `${platform} did not answer. This is as of ${time}.`,
  loading: 'The board is loading',
  notSetUp: {
    title: 'Not set up yet',
    text: 'The process is not set up here. An administrator can do it.',
  },
  failed: {
    title: 'The board could not be loaded',
    text: (platform: string) => `${platform} did not give the incidents. They are unharmed.`,
  },
  forbidden: {
    title: 'You may not see this',
    text: (platform: string) => `Your role on ${platform} cannot read the process. An administrator can change that.`,
  },
  numbers: {
    label: 'Show only',
    breached: (today: boolean) => (today ? 'breached today' : 'breached, not answered'),
    hour: 'due within the hour',
    call: 'call outstanding',
    verification: 'waiting for verification',
    closing: 'close this week',
    all: 'Show everything',
  },
  list: {
    title: 'What needs you next',
    earliest: 'Earliest first',
    columns: { due: 'Due', incident: 'Incident', toDo: 'To do', who: 'Who' },
    more: (count: number) => `Show ${count} more`,
    empty: 'Nothing is due.',
    next: (moment: string) => `The next deadline is ${moment}.`,
    export: 'Export as CSV',
    exporting: 'Export as CSV: what needs you next',
    tab: (count: number) => `Needs you next (${count})`,
    most: (count: number) =>
      `There are more than are shown: of each kind the first ${count} are read, by the moment when they are due.`,
    all: (platform: string) => `Open all in ${platform}’s search`,
  },
  noDeadline: 'No deadline',
  onHold: 'On hold',
  ahead: (distance: string) => `in ${distance}`,
  overdue: (distance: string) => `${distance} overdue`,
  supportTime: (distance: string) => `${distance} of support time`,
  you: 'You',
  nobody: 'Nobody yet',
  somebody: 'Somebody',
  customer: 'the customer',
  noSubject: '(no subject)',
  noOrganization: 'No organization',
  severity: (severity: number) => `Severity ${severity}`,
  toDo: {
    decide: (verdict: string) => (verdict ? `Decide: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}` : 'Decide'),
    respond: 'Send the first response',
    'answer-supervisor': 'Answer: wants a supervisor',
    update: 'Send a status update',
    call: (name: string) => `Call ${name}`,
    ask: (name: string, details: number) => `Ask ${name} for ${many(details, 'detail', 'details')}`,
    answer: (name: string) => `Answer ${name}`,
    andCall: (name: string) => ` and call ${name}`,
    andSupervisor: ': wants a supervisor',
    wait: (name: string) => `Closes unless ${name} answers`,
  },
  closing: {
    title: 'Closing soon',
    tab: (count: number) => `Closing soon (${count})`,
    only: 'Only if the customer stays silent',
    all: (count: number) => `All ${count}`,
    none: 'Nothing closes by itself soon.',
  },
  held: { tab: (count: number) => `Waiting for verification (${count})`, none: 'Nothing waits for verification.' },
  kept: {
    title: 'Kept in time',
    period: 'Period',
    month: (start: number, zone: string, now: number) =>
      (monthAndYear(start, zone).slice(-4) === monthAndYear(now, zone).slice(-4) ? month : monthAndYear)(start, zone),
    months: (count: number) => `Last ${count} months`,
    names: {
      firstResponse: 'First response',
      customerResponse: 'Customers’ answers',
      statusUpdate: 'Status updates',
    },
    of: (kept: number, all: number) => `${kept} of ${all}`,
    percent: (whole: number) => `${whole} %`,
    late: (count: number) => `${count} late`,
    lateFull: (count: number, what: string) => `${count} late: ${what}. Show them`,
    counts:
      'Counts incidents reported in the period, finished and overdue ones; those still running are left out. An incident with several questions or updates is late if one of them was.',
    nothing: 'Nothing is counted yet.',
    bySeverity: 'By severity',
    byWeek: 'By week',
    byMonth: 'By month',
    most: (count: number) => `Counts the ${count} that were reported last; the period has more.`,
    trend: 'Kept in time, percent',
    open: (count: number, what: string, platform: string) => `Open ${count} late in ${platform}: ${what}`,
    span: (start: number, end: number, zone: string) => {
      const last = day(end - 1, zone);
      return day(start, zone) === last ? last : `${dayAlone(start, zone)}–${last}`;
    },
    reading: 'Reading the period',
    failed: (platform: string) => `${platform} did not give the period.`,
    export: 'Export the period as CSV',
  },
  lateOnes: {
    title: (what: string, period: string) => `Late: ${what.charAt(0).toLowerCase()}${what.slice(1)}, ${period}`,
    back: 'Back',
    columns: { reported: 'Reported', incident: 'Incident', status: 'Status' },
  },
  survey: {
    title: 'What customers said',
    chart: 'Answers by score',
    mean: (mean: number) => `${mean.toFixed(1)} of 5`,
    answers: (count: number) => many(count, 'answer', 'answers'),
    none: 'Nobody has answered in this period.',
    score: (score: number) => `${score} of 5`,
    columns: { score: 'Score', count: 'Answers' },
  },
  copy: {
    title: 'Export as CSV',
    how: (platform: string, file: string) =>
      `${platform} does not let apps hand out files. Select all of the text, copy it, and save it as ${file}; a spreadsheet opens that.`,
    label: 'The lines of the file',
    close: 'Close',
  },
  gadget: {
    thisMonth: 'This month',
    project: 'Project',
    choose: 'Choose a project',
    nothing: 'No project that you can see follows the process.',
    unchosen: { title: 'No project chosen yet', text: 'Edit this gadget and choose the project that it counts.' },
    unseen: {
      title: 'Nothing to see here',
      text: 'You see no incidents of this project, or the process is off in it.',
    },
    save: 'Save',
  },
  announce: {
    soon: (id: number | string) => `#${id} is due in 5 minutes.`,
    breached: (id: number | string) => `#${id} is overdue.`,
  },
  csv: {
    incident: 'Incident',
    subject: 'Subject',
    organization: 'Organization',
    severity: 'Severity',
    status: 'Status',
    due: (place: string) => `Due (${place})`,
    toDo: 'To do',
    who: 'Who',
    closes: (place: string) => `Closes (${place})`,
    reported: (place: string) => `Reported (${place})`,
    firstResponse: 'First response',
    customerResponse: 'Customer’s answer',
    statusUpdate: 'Status updates',
    score: 'Survey',
    kept: 'kept',
    late: 'late',
  },
};

/** What the board says, in one language. */
export type BoardWords = Worded<typeof boardWords>;
