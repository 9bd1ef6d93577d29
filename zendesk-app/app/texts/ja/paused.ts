import type { Labels } from '../catalogue';
import { san } from './name';

/** The labels of a paused incident, which come with its section. */
export const pausedWords: Labels['paused'] = {
  ask: 'マネージャーに依頼',
  asked: (moment, by) => `${moment}に${by ? `${san(by)}が` : ''}マネージャーに依頼しました。`,
  noManager: 'Zendeskのマネージャーのグループにメンバーがいません。管理者が追加できます。',
};
