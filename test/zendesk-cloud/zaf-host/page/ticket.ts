import type { CommentRecord, TicketRecord } from './records';

/** Somebody the ticket is for who may not be a user yet. */
export interface NewRequester {
  readonly email: string;
  readonly name: string;
}

/** Keys that an agent changes, as the REST API names them; `custom_field_N` stands for the custom fields. */
export type TicketKey =
  | Exclude<keyof TicketRecord, 'custom_fields' | 'created_at' | 'updated_at' | 'via' | 'status'>
  | `custom_field_${number}`
  | 'requester';

/** A ticket as it stands on the page: what is saved, and what the agent and the apps changed since. */
export class TicketModel {
  readonly #edits = new Map<TicketKey, unknown>();
  readonly #changed: () => void;
  saved: TicketRecord;
  comments: readonly CommentRecord[] = [];
  comment = { text: '', public: true };

  /** `changed` is called after every change. */
  constructor(saved: TicketRecord | null, changed: () => void) {
    this.saved = saved ?? BLANK;
    this.#changed = changed;
  }

  get isNew(): boolean {
    return this.saved.id === 0;
  }

  get isClosed(): boolean {
    return this.saved.status === 'closed';
  }

  value(key: TicketKey): unknown {
    return this.#edits.has(key) ? this.#edits.get(key) : this.#savedValue(key);
  }

  id(
    key: 'requester_id' | 'assignee_id' | 'group_id' | 'organization_id' | 'brand_id' | 'ticket_form_id',
  ): number | null {
    return (this.value(key) as number | null) ?? null;
  }

  set(changes: Partial<Record<TicketKey, unknown>>): void {
    for (const [key, value] of Object.entries(changes) as [TicketKey, unknown][]) {
      if (JSON.stringify(this.#savedValue(key)) === JSON.stringify(value)) this.#edits.delete(key);
      else this.#edits.set(key, value);
    }
    this.#changed();
  }

  write(comment: Partial<TicketModel['comment']>): void {
    this.comment = { ...this.comment, ...comment };
    this.#changed();
  }

  /** What a submit sends. */
  changes(): Record<string, unknown> {
    const custom: { id: number; value: unknown }[] = [];
    const body: Record<string, unknown> = {};
    for (const [key, value] of this.#edits) {
      const field = /^custom_field_(\d+)$/.exec(key)?.[1];
      if (field === undefined) body[key] = value;
      else custom.push({ id: Number(field), value });
    }
    if (custom.length > 0) body.custom_fields = custom;
    const { text, public: isPublic } = this.comment;
    if (text.trim() !== '') body.comment = { body: text, public: isPublic };
    return body;
  }

  /** Takes in what Zendesk has now; what was typed and is not saved stays. */
  renew(saved: TicketRecord, comments: readonly CommentRecord[]): void {
    this.saved = saved;
    this.comments = comments;
    for (const [key, value] of [...this.#edits])
      if (JSON.stringify(this.#savedValue(key)) === JSON.stringify(value)) this.#edits.delete(key);
    this.#changed();
  }

  /** Everything typed was saved. */
  clear(): void {
    this.#edits.clear();
    this.comment = { ...this.comment, text: '' };
  }

  #savedValue(key: TicketKey): unknown {
    const field = /^custom_field_(\d+)$/.exec(key)?.[1];
    if (field !== undefined) return this.saved.custom_fields.find(({ id }) => id === Number(field))?.value ?? null;
    return key === 'requester' ? null : this.saved[key as keyof TicketRecord];
  }
}

const BLANK: TicketRecord = {
  ...{ id: 0, subject: null, description: null, status: 'new', custom_status_id: null, type: null, priority: null },
  ...{ requester_id: null, assignee_id: null, group_id: null, organization_id: null, brand_id: null },
  ...{ ticket_form_id: null, external_id: null, problem_id: null, due_at: null, recipient: null, tags: [] },
  ...{ collaborator_ids: [], custom_fields: [], created_at: '', updated_at: '' },
  via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
};
