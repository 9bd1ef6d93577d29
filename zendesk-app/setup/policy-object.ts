import { z } from 'zod';
import { type Connection, isNotFound } from '../client';
import { thingSchema } from './existing';

/** The custom object whose records are the policy's versions: append-only, one record each. */
export const POLICY_OBJECT = 'support_process_policy';

const FIELDS = [
  { key: 'version', title: 'Version', type: 'integer' },
  { key: 'policy', title: 'Policy', type: 'textarea' },
  { key: 'saved_at', title: 'Saved at', type: 'text' },
  { key: 'saved_by', title: 'Saved by', type: 'text' },
  { key: 'believed_at', title: 'Taken up at', type: 'text' },
  { key: 'reason', title: 'Reason', type: 'textarea' },
  { key: 'rejudge', title: 'Open incidents judged anew', type: 'checkbox' },
] as const;

/** https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/ */
export async function provisionPolicyObject(connection: Connection): Promise<void> {
  const path = `custom_objects/${POLICY_OBJECT}`;
  try {
    await connection.call('GET', path, z.unknown());
  } catch (error) {
    if (!isNotFound(error)) throw error;
    const custom_object = { key: POLICY_OBJECT, title: 'Support policy', title_pluralized: 'Support policies' };
    await connection.call('POST', 'custom_objects', z.unknown(), { body: { custom_object } });
  }
  const answer = z.looseObject({ custom_object_fields: z.array(thingSchema) });
  const { custom_object_fields } = await connection.call('GET', `${path}/fields`, answer);
  for (const custom_object_field of FIELDS) {
    if (custom_object_fields.some(({ key }) => key === custom_object_field.key)) continue;
    await connection.call('POST', `${path}/fields`, z.unknown(), { body: { custom_object_field } });
  }
}
