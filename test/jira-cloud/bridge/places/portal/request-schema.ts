import { z } from 'zod';

/** A request as the service desk API gives it. */
export const requestSchema = z.looseObject({
  issueKey: z.string(),
  summary: z.string(),
  requestTypeId: z.string(),
  serviceDeskId: z.string(),
  createdDate: z.looseObject({ epochMillis: z.number() }),
  reporter: z.looseObject({ displayName: z.string() }),
  currentStatus: z.looseObject({ status: z.string() }),
  requestFieldValues: z.array(
    z.looseObject({
      fieldId: z.string(),
      label: z.string(),
      value: z.unknown(),
      renderedValue: z.looseObject({ html: z.string() }).optional(),
    }),
  ),
});
