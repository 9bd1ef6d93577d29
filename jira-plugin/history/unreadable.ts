/**
 * A ticket whose history cannot be told, since something that decides has no instant. Judging it without would let a customer's
 * answer be overlooked. `field` is the place: `fields.created`, `comment 10100: created`, `history 10200: created`.
 */
export class UnreadableTicket extends Error {
  override readonly name = 'UnreadableTicket';

  constructor(
    /** The key. */
    readonly ticket: string,
    readonly field: string,
  ) {
    super(`${ticket}: ${field}`);
  }
}
