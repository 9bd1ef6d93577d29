/** The labels of this app's screens; what the process itself says stands in the core's texts. */
export const words = {
  name: 'Support process',
  fault: { title: 'The panel stopped', text: 'The ticket itself is unharmed. Load the panel again.' },
  loading: 'The process is loading',
  failed: {
    title: 'The process could not be loaded',
    text: 'Zendesk did not give the history of the ticket. Its own fields still say what they last said.',
  },
  forbidden: {
    title: 'You may not see this',
    text: 'Your role on Zendesk cannot read the process. An administrator can change that.',
  },
  final: 'Zendesk has closed this ticket for good. When the customer writes again, a new incident continues it.',
  stop: {
    title: 'Not sent yet: what is this reply?',
    text: 'Choose it below, then submit again. Your text is kept.',
    reason: 'Not sent yet: what is this reply? Choose it in the panel "Support process", then submit again.',
  },
};
