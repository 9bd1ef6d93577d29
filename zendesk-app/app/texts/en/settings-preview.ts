/** What administrators read when the incidents cannot be read, and after they saved a policy. */
export const previewWords = {
  failed: {
    title: 'The incidents could not be read',
    text: 'Zendesk did not give them. Nothing was changed, and what you entered is still here.',
  },
  saved: {
    title: (version: number) => `Version ${version} is saved`,
    text: 'It is in force from now on.',
    anew: 'It is in force from now on, and the open incidents are being judged anew.',
    refused: (why: string) =>
      `The service does not take it: ${why} The version before it stays in force. Health says more.`,
    later: 'The service did not answer. Your change is saved, and takes effect when the service looks again.',
  },
  notAccepted: {
    title: 'Not saved',
    text: 'Zendesk did not accept it. You may not have the right to change the policy. What you entered is still here.',
  },
  unreachable: {
    title: 'Not saved',
    text: 'Zendesk did not answer. What you entered is still here; try again.',
  },
};
