/** The labels of what belongs to Zendesk's own composer, where the reply itself is written. */
export const composerWords = {
  statusUpdate: 'Status update',
  statusUpdateHint: 'It goes out without a type. Submit again to send it.',
  countsAsFirst: 'It counts as the first response: none was given yet.',
  add: 'Add to reply',
  added: 'It is in your reply. Edit it as you like, then submit.',
  notAdded: 'Not added to your reply',
  stop: 'Not sent yet: what you entered in the panel "Support process" is not in your text. Press "Add to reply" there, then submit again.',
  notSet: {
    text: 'Zendesk did not take the text. Everything that you entered is still here; try again.',
    type: 'The text is in your reply, but Zendesk did not take its type. Everything that you entered is still here; try again.',
    status:
      'The text and the type are in your reply, but Zendesk did not take the status. Choose it with the Submit button, or try again.',
  },
};
