import { router } from '@forge/bridge';

/** Opens Jira's own search, beside the board. */
export const openSearch = (jql: string): Promise<void> => router.open(`/issues/?jql=${encodeURIComponent(jql)}`);
