/** What the pages of connecting say to an administrator. */
export const CONNECT_TEXTS = {
  connected: {
    title: 'Support Process is connected',
    intro: 'The service now works on {account}. It writes as the user who just signed in; leave that user to it.',
    secret: 'Shared secret',
    paste:
      'Copy it now: it is shown this once. In Zendesk open Admin Center, Apps and integrations, Zendesk Support apps, Support Process, Change settings, and paste it into “Shared secret”.',
    address: 'Address of the service',
    addressPaste: 'In the same settings, “service_url” is:',
    unfinished:
      'Zendesk did not answer all of the setup. It goes on by itself within {minutes} minutes; nothing more is to be done here.',
  },
  again: {
    title: 'Support Process is connected again',
    intro: 'The service goes on with {account}. The shared secret in the app’s settings stays as it is.',
  },
  failed: {
    title: 'Support Process is not connected',
    'not-an-admin':
      'The user who signed in is not an administrator. Sign in to Zendesk as an administrator whom nobody uses for anything else, and connect again.',
    'no-user': 'Zendesk named nobody. Sign in to Zendesk as an administrator, and connect again.',
    'another-user':
      'This account was connected by another user, and what was written so far is believed from that user alone. Sign in to Zendesk as the user numbered {user}, and connect again.',
    denied: 'Zendesk was told not to allow it. Nothing was changed.',
    stale: 'This took too long, or was begun in another browser. Connect again.',
    zendesk: 'Zendesk did not answer as expected. Connect again in a while.',
    configured: 'The service’s own configuration names this account. It is not connected here.',
    unknown: 'Name the account: the first part of its address, as in acme.zendesk.com.',
  },
  retry: 'Connect again',
} as const;
