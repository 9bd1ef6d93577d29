/** Names of the tabs of the app's own page. */
export const navBarWords = { board: 'Board', settings: 'Settings' };
