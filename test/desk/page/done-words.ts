/** What was just done, by the form that did it: said at the head of the next page. */
const WORDS: Readonly<Record<string, string>> = {
  report: 'The report was sent.',
  'report-silent': 'The report was sent. You see it here as soon as support lets you.',
  mail: 'The mail was sent.',
  reply: 'The reply was sent.',
  note: 'The note was saved.',
  comment: 'Your words were sent.',
  call: 'The call was logged.',
  severity: 'The severity was set.',
  priority: 'The priority was set.',
  status: 'The status was set.',
  escalate: 'It was escalated.',
  supervisor: 'A supervisor was asked for.',
  acknowledge: 'You took the request.',
  allow: 'It was allowed for this incident.',
  split: 'It was split.',
  session: 'The session was logged.',
  close: 'The incident was closed.',
  reopen: 'The incident was opened again.',
  confirm: 'You confirmed that it is solved.',
  survey: 'Thank you for your rating.',
  agreement: 'The agreement was saved.',
  representative: 'Who may report was saved.',
  policy: 'The new version was saved.',
};

export const doneWords = (form: string | undefined): string | null =>
  form !== undefined && Object.hasOwn(WORDS, form) ? (WORDS[form] ?? null) : null;
