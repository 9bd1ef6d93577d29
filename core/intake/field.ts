import { z } from 'zod';

/** What a report should include, B1 to B12 in that order, by the policy's names. */
export const INTAKE_FIELDS = [
  'reporterName',
  'organization',
  'productVersion',
  'errorMessages',
  'stepsToReproduce',
  'actionsTaken',
  'changesMade',
  'persistence',
  'operatingSystem',
  'serverRoles',
  'logFiles',
  'screenshots',
] as const;

/** One of the twelve details of a report (B1 to B12). */
export type IntakeField = (typeof INTAKE_FIELDS)[number];

/** The report's content by field; a blank one counts as missing. */
export const intakeFieldsSchema = z.partialRecord(z.enum(INTAKE_FIELDS), z.string());

/** Details as they were given; what is absent was not given. */
export type IntakeFields = z.infer<typeof intakeFieldsSchema>;
