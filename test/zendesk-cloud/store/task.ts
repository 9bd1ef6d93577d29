import type { Delivery } from '../webhooks/webhook';

/** Something that will happen at an instant (`at`, UTC epoch ms): data, so that it survives a dump. */
export type Task =
  | { kind: 'deliver'; at: number; delivery: Delivery }
  | { kind: 'job'; at: number; jobId: string; work: JobWork }
  | { kind: 'close-solved'; at: number; ticketId: number }
  | { kind: 'automations'; at: number };

/** What a background job will do when its turn comes. */
export type JobWork =
  | { type: 'create-tickets'; actorId: number; tickets: unknown[] }
  | { type: 'update-tickets'; actorId: number; changes: { id: number; ticket: unknown }[] }
  | { type: 'delete-tickets'; actorId: number; ids: number[] }
  | { type: 'merge-tickets'; actorId: number; targetId: number; merge: unknown }
  | { type: 'save-users'; actorId: number; users: unknown[]; upsert: boolean; byId?: boolean }
  | { type: 'save-organizations'; actorId: number; organizations: { id: number | null; organization: unknown }[] }
  | { type: 'resource-collection'; actorId: number; collectionId: number; payload: unknown };
