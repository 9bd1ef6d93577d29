import { z } from 'zod';
import { type Incident, isAgent } from '../../core';
import type { Caller } from './caller';
import { readFor } from './read-for';
import { notAllowed, type Result, refusedPayload } from './result';

/** The issue is the one where the panel stands. */
const payloadSchema = z.strictObject({});

/** What a customer is shown of their own incident: nothing that agents say among themselves. */
export type CustomerView = Pick<
  Incident,
  | 'number'
  | 'subject'
  | 'status'
  | 'severity'
  | 'priority'
  | 'reportedAt'
  | 'receivedAt'
  | 'firstResponse'
  | 'customerResponse'
  | 'statusUpdate'
  | 'closesAt'
  | 'supervisor'
  | 'intake'
  | 'linked'
  | 'surveyOffered'
  | 'surveyScore'
>;

export type View =
  | { readonly for: 'agent'; readonly incident: Incident }
  | { readonly for: 'customer'; readonly incident: CustomerView };

/** The incident as it is now, folded from the ticket; reads only. */
export async function view(payload: unknown, caller: Caller, now: number): Promise<Result<View>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { issue } = caller;
  const read = issue === null ? null : await readFor(caller, issue, now);
  if (!read) return notAllowed();
  if (isAgent(read.actor)) return { ok: true, for: 'agent', incident: read.incident };
  return { ok: true, for: 'customer', incident: customerView(read.incident) };
}

function customerView(incident: Incident): CustomerView {
  return {
    number: incident.number,
    subject: incident.subject,
    status: incident.status,
    severity: incident.severity,
    priority: incident.priority,
    reportedAt: incident.reportedAt,
    receivedAt: incident.receivedAt,
    firstResponse: incident.firstResponse,
    customerResponse: incident.customerResponse,
    statusUpdate: incident.statusUpdate,
    closesAt: incident.closesAt,
    supervisor: incident.supervisor,
    intake: incident.intake,
    linked: incident.linked,
    surveyOffered: incident.surveyOffered,
    surveyScore: incident.surveyScore,
  };
}
