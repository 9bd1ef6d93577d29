/** What the pages of connecting say to an administrator. */
export const CONNECT_TEXTS = {
  connected: {
    title: 'Support Process is connected',
    intro: 'The service now works on {account}. It writes as the user who just signed in; leave that user to it.',
    secret: 'Shared secret',
    paste:
      'Copy it now: it is shown this once. In Zendesk open Admin Center, Apps and integrations, Zendesk Support apps, Support Process, Change settings, and paste it into “Shared secret”.',
    address: 'Address of the service',
    addressPaste: 'The same settings hold it as “Address of the service”.',
    apps: 'Open the apps in Admin Center',
    unfinished:
      'Zendesk did not answer all of the setup. It goes on by itself within {minutes} minutes; nothing more is to be done here.',
    next: 'Then go back to the app’s settings page in Zendesk: it says what comes next. Customers notice nothing before you switch the process on.',
  },
  again: {
    title: 'Support Process is connected again',
    intro: 'The service goes on with {account}. The shared secret in the app’s settings stays as it is.',
    next: 'You can close this page.',
  },
  failed: {
    title: 'Support Process is not connected',
    'not-an-admin':
      'The user who signed in is not an administrator. Sign out of Zendesk, sign in as an administrator whom nobody uses for anything else, and connect again.',
    'no-user': 'Zendesk named nobody. Sign in to Zendesk as an administrator, and connect again.',
    'another-user':
      'This account was connected by another user, and what was written so far is believed from that user alone. Sign out of Zendesk, sign in as the user numbered {user}, and connect again.',
    denied: 'Zendesk was told not to allow it. Nothing was changed.',
    stale:
      'This took too long, was opened before, or was begun in another browser. Nothing was changed: what is connected stays connected. If it is not, connect again.',
    unreadable:
      'This page was opened without what Zendesk sends along. Begin again from the app’s settings page in Zendesk, or here.',
    zendesk: 'Zendesk did not answer as expected. Connect again in a while.',
    configured:
      'The service’s own configuration names this account, so it is connected already. Whoever runs the service changes it there.',
    unknown: 'Name the account: the first part of its address.',
  },
  who: 'See who that is in Zendesk',
  retry: 'Connect again',
  /** A form that asks for the account. */
  name: { label: 'Account', hint: 'As “acme” in acme.zendesk.com', connect: 'Connect' },
} as const;
