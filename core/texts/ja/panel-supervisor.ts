import type { Screens } from '../screens';

/** What stands above everything else while somebody waits for a supervisor (J3); it may be an organization. */
export const panelSupervisor: Screens['supervisor'] = {
  wanted: (who) => `スーパーバイザー希望: ${who}`,
  waiting: '対応があるまで、自動クローズは行われません。',
  only: 'この依頼を引き受けられるのは、スーパーバイザーかマネージャーです。',
};
