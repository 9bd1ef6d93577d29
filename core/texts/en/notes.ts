import type { Catalog } from '../catalog';
import { priorities, verdicts } from './labels';
import { stamp } from './time';

const LIFTED: Readonly<Record<string, string>> = {
  'organization-unknown': 'Add the reporter to an organization that has support',
  'no-agreement': 'Enter the dates of the agreement on the organization',
  'agreement-not-started': 'Wait for the first day of the agreement, or enter an earlier one on the organization',
  'agreement-expired': 'Enter the new end of the agreement on the organization',
  'not-a-representative': 'Let the reporter report, on the organization',
};

/** F3, to the agents. */
export const verificationNote: Catalog['notes']['verification-note'] = ({ verdict }) => ({
  title: 'support is paused',
  paragraphs: [
    `Support is paused. ${verdicts[verdict]}. The customer was told why, and what would lift it.`,
    `${LIFTED[verdict]}, or ask a manager to allow this incident. Until then nothing can be sent to the customer; internal notes can be written.`,
  ],
});

export const clockWarning: Catalog['notes']['clock-warning'] = ({ clock, dueAt }, context) => {
  const due = stamp(dueAt, context);
  const said = {
    firstResponse: `The first response is due ${due}. A public reply, or a call that reaches the customer, meets it.`,
    customerResponse: `The customer's answer is due ${due}. Without it the priority becomes lower then.`,
    statusUpdate: `A status update is due ${due}. Any public message meets it.`,
  }[clock];
  return { title: 'due soon', paragraphs: [said] };
};

export const clockBreached: Catalog['notes']['clock-breached'] = ({ clock, dueAt }, context) => {
  const due = stamp(dueAt, context);
  const said = {
    firstResponse: `The first response was due ${due}. Please write to the customer, or call them, now.`,
    customerResponse: `The customer's answer was due ${due}.`,
    statusUpdate: `A status update was due ${due}. Please tell the customer how things stand.`,
  }[clock];
  return { title: 'overdue', paragraphs: [said] };
};

/** E5. */
export const priorityLowered: Catalog['notes']['priority-lowered'] = ({ from, to, dueAt }, context) => ({
  title: 'priority lowered',
  paragraphs: [
    `The customer's answer was due ${stamp(dueAt, context)} and has not come, so the priority is now ${priorities[to]} (it was ${priorities[from]}). You can set it again at any time.`,
  ],
});

/** J1, J2. */
export const escalated: Catalog['notes']['escalated'] = ({ by, reason, collaborators }) => ({
  title: 'escalated to a Product Support Engineer',
  paragraphs: [
    `${by || 'Support'} asks for a Product Support Engineer${reason.trim() === '' ? '.' : `: ${reason.trim()}`}`,
    ...(collaborators.length > 0 ? [`Also working on it: ${collaborators.join(', ')}.`] : []),
  ],
});

/** A4. */
export const notJoinedNote: Catalog['notes']['not-joined-note'] = () => ({
  title: 'names another incident',
  paragraphs: [
    'The subject of this mail names another incident, which its sender does not belong to. So it became an incident of its own, and the sender was told nothing about the other one.',
  ],
});

export const automaticNote: Catalog['notes']['automatic-note'] = () => ({
  title: 'looks automatic',
  paragraphs: [
    'This message looks automatic: an out-of-office reply, a mailing list or a delivery report. So nothing was answered and nothing is due. If a person did write it, answer it: from then on it is an incident.',
  ],
});
