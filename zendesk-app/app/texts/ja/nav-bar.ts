import type { Labels } from '../catalogue';

/** Names of the tabs of the app's own page. */
export const navBarWords: Labels['navBar'] = { board: 'ボード', settings: '設定' };
