import type { Judged } from '../../../../core';
import { firstName } from '../../texts/process';

/** Whose agreement and whose right to report it is about. */
export const whoReports = ({ incident, input: { facts } }: Judged) => ({
  organization: facts.organization?.name ?? null,
  reporter: incident.requester.name ?? firstName(incident.requester),
  agreement: facts.agreements.at(-1)?.agreement ?? null,
});
