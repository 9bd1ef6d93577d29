import { z } from 'zod';
import type { Visit } from '../visit';

const portalsSchema = z.array(
  z.looseObject({
    portalId: z.string(),
    name: z.string(),
    requestTypes: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        description: z.string().default(''),
        requestTypeFields: z.array(
          z.looseObject({ fieldId: z.string(), name: z.string(), description: z.string(), required: z.boolean() }),
        ),
      }),
    ),
  }),
);

/** The portals that are open to this person, as their browser gets them. */
export const portalsOf = async (visit: Visit): Promise<z.infer<typeof portalsSchema>> =>
  (await visit.read('/portal-internal/portals', portalsSchema)) ?? [];
