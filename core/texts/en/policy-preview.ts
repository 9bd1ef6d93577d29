const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read before they save a policy. */
export const policyPreview = {
  title: 'What this change does',
  back: 'Back',
  cancel: 'Cancel',
  reading: 'Reading the incidents',
  progress: (done: number, all: number) => `${done} of ${all} incidents read`,
  forWhom: 'For which incidents?',
  reason: 'Why? (optional)',
  reasonHint: 'It is kept with the version, and shown under Changes.',
  newOnly: 'For new incidents only',
  openToo: (count: number) =>
    count === 0
      ? 'For open incidents too (there are none)'
      : `For the ${counted(count, 'open incident', 'open incidents')} too`,
  newOnlyText: (count: number) =>
    count === 0
      ? 'There are no open incidents. Closed ones stay as they are.'
      : `The ${counted(count, 'open incident stays as it is', 'open incidents stay as they are')}. Closed ones, too.`,
  asIf: (count: number) =>
    `For comparison: had it been in force when the ${counted(count, 'incident', 'incidents')} of late came in, open and closed`,
  anew: 'What was met or breached already stays so. Everything that still runs is counted anew.',
  cards: {
    open: (count: number) => (count === 1 ? 'open incident' : 'open incidents'),
    all: (count: number) => (count === 1 ? 'incident' : 'incidents'),
    same: (count: number) => (count === 1 ? 'stays as it is' : 'stay as they are'),
    later: (count: number) => (count === 1 ? 'deadline later' : 'deadlines later'),
    earlier: (count: number) => (count === 1 ? 'deadline earlier' : 'deadlines earlier'),
    closures: (count: number) => (count === 1 ? 'closure moved' : 'closures moved'),
    gained: (count: number) => (count === 1 ? 'breach gained' : 'breaches gained'),
    lost: (count: number) => (count === 1 ? 'breach fewer' : 'breaches fewer'),
  },
  bySeverity: 'By severity',
  columns: { incident: 'Incident', what: 'What', now: 'Now', after: 'After' },
  severityColumns: {
    severity: 'Severity',
    all: 'Incidents',
    same: 'As they are',
    later: 'Later',
    earlier: 'Earlier',
    gained: 'Breaches gained',
  },
  all: (count: number) => `Show all ${count}`,
  most: (shown: number, all: number) =>
    `Of ${all} incidents, the ${shown} that changed last were read. The others are judged by the same rules.`,
  unread: (count: number) =>
    `${counted(count, 'incident', 'incidents')} could not be read, and ${count === 1 ? 'is' : 'are'} not counted here.`,
  closure: 'Automatic closure',
  due: (moment: string) => `Due ${moment}`,
  breached: 'Breached',
  wasDue: (moment: string) => `was due ${moment}`,
  met: 'In time',
  held: 'On hold',
  stopped: 'No longer counted',
  none: 'None',
  noClosure: 'Stays open',
  status: 'Status',
  priority: 'Priority',
  nobody: 'Nobody is alerted or mailed because of this. The change and your name are kept under Changes.',
  saveNew: 'Save for new incidents',
  saveAnew: (count: number) => `Save, and judge the ${count} anew`,
  outdated: {
    title: 'Not saved: somebody was faster',
    text: (name: string, version: number) =>
      `${name} saved version ${version} a moment ago. What you entered is still here, over that version. Look at what changes again.`,
  },
};
