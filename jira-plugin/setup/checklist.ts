import type { ServiceProject } from './project';

/** The subject of Jira's own mail to customers: the summary begins with `Incident# N` (A4), the key keeps replies together. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the vendor's own placeholders.
export const NOTIFICATION_SUBJECT = '${issue.summary} [${issue.key}]';

/** What an administrator does by hand, and ticks off. */
export const HAND_TASKS = ['subject', 'mails', 'form', 'rules'] as const;

export type HandTask = (typeof HAND_TASKS)[number];

/** What no REST operation reaches, for the administrator to do by hand once. */
export const checklistFor = ({ key }: ServiceProject): string[] => [
  `${key}, Project settings, Customer notifications, Templates: set the subject of mails to "${NOTIFICATION_SUBJECT}".`,
  `${key}, Project settings, Customer notifications: switch off "Request created" and "Request resolved". The app's own messages take their place; "Public comment added" stays on and carries them.`,
  `${key}, Project settings, Request types: put "Report an incident" into a portal group, with Summary and Description on its form, and choose it for mail if you use no other.`,
  `${key}, Project settings, People: give agents "Service Desk Team" and, where it applies, one of "Product Support Engineer", "Support Supervisor" and "Support Manager".`,
  `${key}, Project settings, Automation and SLAs: switch off rules that close, re-open or re-prioritise requests.`,
];
