import type { Policy } from './policy';

const halfHour = { target: '30m', basis: 'business' } as const;
const day = { target: '24h', basis: 'business' } as const;

/** The process as it is delivered; an administrator changes it per site. */
export const defaultPolicy: Policy = {
  version: 1,
  effectiveFrom: '2026-01-01T00:00:00Z',
  vendor: { name: 'Support', documentationUrl: null, feedbackEmail: null, phone: null },
  calendar: {
    timeZone: 'UTC',
    weekly: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: [['09:00', '17:00']],
      thu: [['09:00', '17:00']],
      fri: [['09:00', '17:00']],
      sat: [],
      sun: [],
    },
    holidays: [],
    overrides: {},
  },
  severities: {
    1: {
      firstResponse: halfHour,
      customerResponse: halfHour,
      statusUpdate: null,
      phone: 'required',
      priority: 'urgent',
    },
    2: { firstResponse: day, customerResponse: day, statusUpdate: null, phone: 'optional', priority: 'high' },
    3: { firstResponse: day, customerResponse: null, statusUpdate: null, phone: 'none', priority: 'normal' },
  },
  warnAt: [0.75],
  priorityLowering: { restoreOnReply: false },
  closure: {
    notice: 1,
    waits: {
      'Resolved Pending Confirmation': 3,
      'Customer Information Requested': 5,
      'Software Change Required': 20,
    },
  },
  intake: {
    reporterName: 'required',
    organization: 'required',
    productVersion: 'required',
    errorMessages: 'required',
    stepsToReproduce: 'required',
    actionsTaken: 'required',
    changesMade: 'required',
    persistence: 'required',
    operatingSystem: 'required',
    serverRoles: 'required',
    logFiles: 'recommended',
    screenshots: 'recommended',
  },
  entitlement: { required: true, graceDays: 0 },
  survey: { perIncident: true, perSession: true, quietDays: 30 },
};
