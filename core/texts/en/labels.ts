import { STATUSES } from '../../lifecycle/status';
import type { Catalog } from '../catalog';

export const statuses = Object.fromEntries(STATUSES.map((status) => [status, status])) as Catalog['statuses'];

export const severities: Catalog['severities'] = { 1: 'Severity 1', 2: 'Severity 2', 3: 'Severity 3' };

export const severityMeanings: Catalog['severityMeanings'] = {
  1: 'production is down, and no restart or workaround helps',
  2: 'production runs, but something important fails',
  3: 'a small flaw, a wish or a question',
};

export const priorities: Catalog['priorities'] = { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' };

export const verdicts: Catalog['verdicts'] = {
  'organization-unknown': 'Organization unknown',
  'no-agreement': 'No agreement on record',
  'agreement-not-started': 'Agreement has not begun',
  'agreement-expired': 'Agreement has ended',
  'not-a-representative': 'Not on the list of people who may report',
  entitled: 'Has support, may report',
};

export const responses: Catalog['responses'] = {
  'information-or-resolution': 'Answer or solution',
  'known-issue': 'Known issue',
  'request-for-information': 'Question to the customer',
  explanation: 'How it works, or why',
  'document-link': 'Link to a document',
  patch: 'Patch or upgrade',
  'resolution-options': 'Options to choose from',
  'feature-request': 'Feature request logged',
};

export const clocks: Catalog['clocks'] = {
  firstResponse: 'first response',
  customerResponse: "customer's answer",
  statusUpdate: 'status update',
};
