/** K1: what a customer says of the support itself, as a note in the ticket. */
export const commentNote = (by: string, text: string): string =>
  `${by || 'Somebody'} commented on our support.\n\n${text}`;

/** What a customer answered through a panel, where the app has to write it for them. */
export const customerAnswer = (by: string, text: string): string => `${by || 'The customer'} writes:\n\n${text}`;
