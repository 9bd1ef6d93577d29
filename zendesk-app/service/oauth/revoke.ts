import { z } from 'zod';
import type { Connection } from '../../client';

const tokenSchema = z.looseObject({ token: z.looseObject({ id: z.number() }) });

/** Has Zendesk forget the token that the connection calls with. https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#revoke-token */
export async function revoke(connection: Connection): Promise<void> {
  const { token } = await connection.call('GET', 'oauth/tokens/current', tokenSchema);
  await connection.call('DELETE', `oauth/tokens/${token.id}`, z.unknown());
}
