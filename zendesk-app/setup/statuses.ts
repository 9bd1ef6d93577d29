import type { Status } from '../../core';

type Category = 'new' | 'open' | 'pending' | 'hold' | 'solved';

/**
 * The process's statuses as Zendesk's custom statuses, by category (design: statuses on the platforms). `New` here is the one
 * for after verification: Zendesk never returns to its own.
 */
export const STATUS_CATEGORIES: Readonly<Record<Status, Category>> = {
  New: 'open',
  Open: 'open',
  'Customer Information Requested': 'pending',
  'Software Change Required': 'hold',
  'Resolved Pending Confirmation': 'solved',
  Closed: 'solved',
  'Verification Required': 'hold',
};

/** A solved ticket needs an assignee on Zendesk. */
export const isSolved = (status: Status): boolean => STATUS_CATEGORIES[status] === 'solved';

/** What agents read. Zendesk takes no label twice, and its own New has the name already; customers read the process's names. */
export const agentLabel = (status: Status): string => (status === 'New' ? 'New (verified)' : status);
