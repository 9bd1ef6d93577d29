/** The labels of a paused incident, which come with its section. */
export const pausedWords = {
  ask: 'Ask a manager',
  asked: (moment: string, by: string) => `A manager was asked ${moment}${by ? ` by ${by}` : ''}.`,
  noManager: 'Nobody on Zendesk is in the group of managers. An administrator can add somebody.',
};
