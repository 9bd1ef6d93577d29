import type { Catalog } from '../catalog';

/** J3, to the customer: somebody has it, and who. */
export const supervisorAcknowledged: Catalog['mails']['supervisor-acknowledged'] = ({ by, text }) => ({
  title: `${by || 'a supervisor'} takes your request`,
  paragraphs: [
    'I have your request to speak to a supervisor.',
    ...said(text),
    'Your incident stays open, and nothing closes it without a reminder to you first.',
    ...said(by),
  ],
});

/** J3, to the supervisors. */
export const supervisorRequested: Catalog['notes']['supervisor-requested'] = ({ by, text }) => ({
  title: 'a supervisor is asked for',
  paragraphs: [
    `${by || 'The customer'} asks to speak to a supervisor.`,
    ...said(text),
    'The incident will not close by itself until a supervisor or manager has taken the request.',
  ],
});

const said = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);
