/** What the platform is called, in every language. */
export const PLATFORM = 'Zendesk';
