import type { Labels } from '../catalogue';

/** The labels of a paused incident, which come with its section. */
export const pausedWords: Labels['paused'] = {
  ask: 'マネージャーに依頼',
  noManager: 'Zendeskのマネージャーのグループにメンバーがいません。管理者が追加できます。',
};
