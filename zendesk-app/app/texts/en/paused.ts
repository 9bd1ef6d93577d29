/** The labels of a paused incident, which come with its section. */
export const pausedWords = {
  ask: 'Ask a manager',
  noManager: 'Nobody on Zendesk is in the group of managers. An administrator can add somebody.',
};
