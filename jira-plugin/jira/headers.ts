/** Nothing is added on the way: a request names what it takes and gives. */
export const READS = { accept: 'application/json' } as const;
export const WRITES = { accept: 'application/json', 'content-type': 'application/json' } as const;

/** Operations that Jira Service Management calls experimental want this asked for. */
export const EXPERIMENTAL = { 'X-ExperimentalApi': 'opt-in' } as const;
