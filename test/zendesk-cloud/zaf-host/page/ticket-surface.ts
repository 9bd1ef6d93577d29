import type { Account } from './account';
import { commentObject, statusOf, ticketObject } from './objects';
import type { Rest } from './rest';
import type { Rule, Surface } from './surface';
import type { TicketKey, TicketModel } from './ticket';
import { type FieldStates, fieldObjects } from './ticket-fields';

export interface TicketSurfaceOptions {
  readonly ticket: TicketModel;
  readonly account: Account;
  readonly rest: Rest;
  readonly fields: FieldStates;
  readonly allowSave: (allowed: boolean) => void;
}

/** Paths of the ticket and the new-ticket sidebar. */
export function ticketSurface({ ticket, account, rest, fields, allowSave }: TicketSurfaceOptions): Surface {
  const all = () => ticketObject(ticket, account);
  const fieldObject = (name: string) => fieldObjects(ticket, account, fields).find((one) => one.name === name);
  const isCheckbox = (id: string): boolean => account.fields.find((one) => one.id === Number(id))?.type === 'checkbox';

  /** Apps see a mark as yes or no. */
  const customValue = (id: string): unknown => {
    if (!account.fields.some((one) => one.id === Number(id))) return undefined;
    const value = ticket.value(`custom_field_${Number(id)}`);
    if (isCheckbox(id)) return value === true ? 'yes' : 'no';
    return typeof value === 'number' ? String(value) : value;
  };

  const assign = ({ userId, groupId }: { userId?: number | string | null; groupId?: number | string | null }) => {
    if (userId && !account.agents.some(({ id }) => id === Number(userId)))
      throw new Error(`User ${userId} is not an agent`);
    ticket.set({
      ...(groupId === undefined ? {} : { group_id: groupId === null ? null : Number(groupId), assignee_id: null }),
      ...(userId === undefined ? {} : { assignee_id: userId === null ? null : Number(userId) }),
    });
  };

  const request = async ({ id, email, name }: { id?: number | string; email?: string; name?: string }) => {
    if (id !== undefined) {
      await account.learn(rest, { user: Number(id) });
      ticket.set({
        requester: null,
        requester_id: Number(id),
        organization_id: account.users.get(Number(id))?.organization_id ?? null,
      });
    } else if (email) {
      const known = await rest.call<{ users: { id: number; email: string | null }[] }>(
        'GET',
        `users/search.json?${new URLSearchParams({ query: email })}`,
      );
      const user = known.users.find((one) => one.email === email.toLowerCase());
      if (user) await request({ id: user.id });
      else ticket.set({ requester: { email, name: name ?? email.split('@')[0] }, requester_id: null });
    }
  };

  const writeStatus = (category: unknown): void => {
    const status = account.statuses.find((one) => one.status_category === category && one.default);
    if (!status) throw new Error(`${category} is not a status`);
    ticket.set({ custom_status_id: status.id });
  };

  const writeComment = (value: unknown): void => {
    const { text, type } =
      typeof value === 'string' ? { text: value } : ((value ?? {}) as { text?: string; type?: string });
    if (text !== undefined) ticket.write({ text: String(text) });
    if (type !== undefined) writeType(type);
  };
  const writeType = (type: unknown): void => {
    if (type !== 'publicReply' && type !== 'internalNote') throw new Error(`${type} is not a type of comment`);
    ticket.write({ public: type === 'publicReply' });
  };
  const append = (text: string): void =>
    ticket.write({ text: ticket.comment.text === '' ? text : `${ticket.comment.text}\n${text}` });

  const plain = (path: RegExp, key: TicketKey, nothing?: string): Rule => [
    path,
    (_, [value]) => ticket.set({ [key]: value === nothing ? null : value }),
  ];
  const people = () => ticket.value('collaborator_ids') as number[];
  const tags = () => ticket.value('tags') as string[];

  return {
    objects: {
      ticket: all,
      comment: () => commentObject(ticket),
      ticketFields: () => fieldObjects(ticket, account, fields),
    },
    reads: [
      [/^ticket\.customField:custom_field_(\d+)$/, ([id = '']) => customValue(id)],
      [/^ticketFields:(\w+)$/, ([name = '']) => fieldObject(name)],
      [
        /^ticketFields:(\w+)\.(\w+)$/,
        ([name = '', part = '']) => (fieldObject(name) as Record<string, unknown> | undefined)?.[part],
      ],
      [/^assignee\.groups$/, () => account.groups.map(({ id, name }) => ({ id, name }))],
    ],
    writes: [
      plain(/^ticket\.subject$/, 'subject'),
      plain(/^ticket\.priority$/, 'priority', '-'),
      plain(/^ticket\.type$/, 'type', 'ticket'),
      plain(/^ticket\.externalId$/, 'external_id'),
      plain(/^ticket\.form\.id$/, 'ticket_form_id'),
      plain(/^ticket\.tags$/, 'tags'),
      [/^ticket\.form$/, (_, [value]) => ticket.set({ ticket_form_id: Number((value as { id: number }).id) })],
      [/^ticket\.brand$/, (_, [value]) => ticket.set({ brand_id: Number((value as { id: number }).id) })],
      [/^ticket\.status$/, (_, [value]) => writeStatus(value)],
      [
        /^ticket\.customStatus$/,
        (_, [value]) => ticket.set({ custom_status_id: Number((value as { id?: number })?.id ?? value) }),
      ],
      [/^ticket\.assignee$/, (_, [value]) => assign(value as { userId?: number })],
      [/^ticket\.requester$/, (_, [value]) => request(value as { id?: number })],
      [
        /^ticket\.customField:custom_field_(\d+)$/,
        ([id = ''], [value]) => {
          if (customValue(id) === undefined) throw new Error('No such Api');
          ticket.set({ [`custom_field_${id}`]: isCheckbox(id) ? value === true || value === 'yes' : value });
        },
      ],
      [/^ticket\.comment$/, (_, [value]) => writeComment(value)],
      [/^(?:ticket\.)?comment\.text$/, (_, [value]) => ticket.write({ text: String(value) })],
      [/^(?:ticket\.)?comment\.type$/, (_, [value]) => writeType(value)],
    ],
    acts: [
      [/^(?:ticket\.)?comment\.append(?:Text|Markdown)$/, (_, [text]) => append(String(text))],
      [/^(?:ticket\.)?comment\.appendHtml$/, (_, [html]) => append(textIn(String(html)))],
      [/^ticket\.editor\.insert$/, (_, [html]) => append(textIn(String(html)))],
      [
        /^ticket\.tags\.add$/,
        (_, [more]) => ticket.set({ tags: [...new Set([...tags(), ...[more as string].flat()])] }),
      ],
      [
        /^ticket\.tags\.remove$/,
        (_, [gone]) => ticket.set({ tags: tags().filter((tag) => ![gone as string].flat().includes(tag)) }),
      ],
      [
        /^ticket\.collaborators\.add$/,
        async (_, [person]) => {
          const { id } = person as { id?: number };
          if (id === undefined) throw new Error('Only people with an id can be added here');
          await account.learn(rest, { user: Number(id) });
          ticket.set({ collaborator_ids: [...new Set([...people(), Number(id)])] });
        },
      ],
      [
        /^ticket\.collaborators\.remove$/,
        (_, [person]) =>
          ticket.set({ collaborator_ids: people().filter((id) => id !== Number((person as { id?: number }).id)) }),
      ],
      [
        /^ticketFields:(\w+)\.(show|hide|toggle|enable|disable)$/,
        ([name = '', action = '']) => {
          if (!fieldObject(name)) throw new Error('No such Api');
          fields.put(name, action);
        },
      ],
      [/^disableSave$/, () => allowSave(false)],
      [/^enableSave$/, () => allowSave(true)],
    ],
    observed: () => {
      const object = all();
      const { requester, assignee } = object;
      const custom = account.fields.filter(({ type }) => !SYSTEM.includes(type));
      return {
        'ticket.assignee.group.id': assignee.group?.id ?? null,
        'ticket.assignee.group.name': assignee.group?.name ?? null,
        'ticket.assignee.user.id': assignee.user?.id ?? null,
        'ticket.assignee.user.email': assignee.user?.email ?? null,
        'ticket.assignee.user.name': assignee.user?.name ?? null,
        'ticket.assignee.user.externalId': assignee.user?.externalId ?? null,
        'ticket.brand': object.brand,
        'ticket.collaborators': object.collaborators,
        'ticket.comments': object.comments,
        'ticket.conversation': object.conversation,
        'ticket.due_date': object.due_date,
        'ticket.externalId': object.externalId,
        'ticket.form.id': object.form.id,
        'ticket.postSaveAction': object.postSaveAction,
        'ticket.priority': object.priority,
        'ticket.problem_id': object.problem_id,
        'ticket.requester.id': requester && 'id' in requester ? requester.id : null,
        'ticket.requester.email': requester?.email ?? null,
        'ticket.requester.name': requester?.name ?? null,
        'ticket.requester.externalId': requester && 'externalId' in requester ? requester.externalId : null,
        'ticket.sharedWith': object.sharedWith,
        'ticket.status': statusOf(ticket, account),
        'ticket.customStatus': object.customStatus,
        'ticket.subject': object.subject,
        'ticket.tags': object.tags,
        'ticket.type': object.type,
        'comment.text': ticket.comment.text,
        'comment.type': commentObject(ticket).type,
        ...Object.fromEntries(custom.map(({ id }) => [`ticket.custom_field_${id}`, customValue(String(id))])),
      };
    },
  };
}

const SYSTEM = ['subject', 'description', 'status', 'custom_status', 'tickettype', 'priority', 'group', 'assignee'];

/** The words of markup: this composer takes plain text. */
const textIn = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
