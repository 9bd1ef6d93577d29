import { z } from 'zod';

const fields = z.record(z.string(), z.unknown()).nullish();

/** A user, as the side-loads and `GET /users/{id}` show them. `role`: end-user, agent, admin. */
export const personSchema = z.looseObject({
  id: z.number(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  role: z.string().nullish(),
  organization_id: z.number().nullish(),
  user_fields: fields,
  active: z.boolean().nullish(),
  suspended: z.boolean().nullish(),
  /** `en-US`, `de`, `es-419`. */
  locale: z.string().nullish(),
  /** Rails' name of the zone, and IANA's. */
  time_zone: z.string().nullish(),
  iana_time_zone: z.string().nullish(),
  phone: z.string().nullish(),
});
export type Person = z.infer<typeof personSchema>;

export const organizationSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  organization_fields: fields,
});
export type Organization = z.infer<typeof organizationSchema>;
