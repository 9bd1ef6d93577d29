import { removeRule } from './standing-workflow';

/**
 * Before the app goes: Jira lets nothing pass a rule whose app is not there, so the rule goes first. A failure stops nothing;
 * administrators then take it off the transitions by hand.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/pre-uninstall-trigger/
 */
export async function beforeUninstall(): Promise<void> {
  await removeRule();
}
