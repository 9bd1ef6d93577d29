import { STATUSES, type Status } from '../core';

/** Names that Jira's and Zendesk's own workflows use, and common ones of sites; lower case. */
const KNOWN: Readonly<Record<Exclude<Status, 'Verification Required'>, readonly string[]>> = {
  New: ['new', 'to do', 'todo', 'backlog', 'created', 'submitted'],
  Open: [
    'open',
    'reopened',
    'in progress',
    'work in progress',
    'waiting for support',
    'under investigation',
    'investigating',
    'escalated',
    'in review',
  ],
  'Customer Information Requested': [
    'waiting for customer',
    'waiting on customer',
    'awaiting customer',
    'pending customer',
    'pending',
    'waiting for reporter',
    'awaiting information',
    'needs info',
    'need info',
    'information requested',
  ],
  'Software Change Required': [
    'hold',
    'on hold',
    'on-hold',
    'waiting for development',
    'pending development',
    'awaiting implementation',
    'waiting for fix',
    'awaiting fix',
    'waiting for release',
    'pending release',
    'waiting for vendor',
    'pending vendor',
  ],
  'Resolved Pending Confirmation': [
    'resolved',
    'solved',
    'fixed',
    'done',
    'completed',
    'awaiting confirmation',
    'pending confirmation',
  ],
  Closed: [
    'closed',
    'canceled',
    'cancelled',
    'declined',
    'rejected',
    'withdrawn',
    'duplicate',
    "won't do",
    "won't fix",
  ],
};

/** Jira's three categories of statuses, for names that say nothing. */
const BY_CATEGORY: Readonly<Record<string, Status>> = {
  new: 'New',
  indeterminate: 'Open',
  done: 'Resolved Pending Confirmation',
};

const byName = new Map<string, Status>([
  ...Object.entries(KNOWN).flatMap(([status, names]) => names.map((name) => [name, status as Status] as const)),
  ...STATUSES.map((status) => [status.toLowerCase(), status] as const),
]);

/**
 * How a site's own statuses are read: as `--statuses` says, else by a name of the process, else by a name in common use, else by
 * Jira's category, as far as an issue in that status has shown it. What is left is read as Open: somebody has it.
 */
export class StatusReading {
  readonly #told: ReadonlyMap<string, Status>;
  readonly #categories = new Map<string, string>();
  readonly #guessed = new Map<string, number>();

  constructor(told: Readonly<Record<string, Status>> = {}) {
    this.#told = new Map(Object.entries(told).map(([name, status]) => [name.toLowerCase(), status]));
  }

  /** Remembers the category of a status, by the id that changelogs name it by. */
  learn(id: string, category: string | undefined): void {
    if (category !== undefined) this.#categories.set(id, category);
  }

  /** Only what was told or is a name that means something; null for the rest. */
  known(name: string): Status | null {
    return this.#told.get(name.toLowerCase()) ?? byName.get(name.trim().toLowerCase()) ?? null;
  }

  read(id: string, name: string): Status {
    const known = this.known(name) ?? this.#told.get(id);
    if (known) return known;
    const byCategory = BY_CATEGORY[this.#categories.get(id) ?? ''];
    if (byCategory) return byCategory;
    this.#guessed.set(name, (this.#guessed.get(name) ?? 0) + 1);
    return 'Open';
  }

  /** Names that were read as Open for want of better knowledge, the most frequent first. */
  guessed(): readonly { readonly name: string; readonly times: number }[] {
    return [...this.#guessed].map(([name, times]) => ({ name, times })).sort((a, b) => b.times - a.times);
  }
}
