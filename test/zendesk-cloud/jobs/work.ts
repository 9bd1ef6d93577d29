import { installCollection } from '../account/resource-collection';
import { parse } from '../http/body';
import { Failure } from '../http/failure';
import { organizationInput, saveOrganization } from '../organizations/save';
import { saveUser, userInput } from '../people/save';
import { userById } from '../people/user';
import type { JobWork } from '../store/task';
import type { World } from '../store/world';
import { deleteTicket } from '../tickets/deletion';
import { ticketInput } from '../tickets/input';
import { mergeTickets } from '../tickets/merge';
import { storedById } from '../tickets/ticket';
import { createFrom, updateFrom } from '../tickets/write-ticket';

/** Does a job's work item by item: one that fails does not hold up the others. Gives the `results` of the job status. */
export function doWork(world: World, work: JobWork): unknown[] {
  const actor = userById(world, work.actorId);
  switch (work.type) {
    case 'create-tickets':
      return work.tickets.map((ticket, index) =>
        attempt('create', index, () => ({
          id: createFrom(world, actor, parse(ticketInput, ticket)).ticket.id,
          index,
          action: 'create',
          success: true,
          status: 'Created',
        })),
      );
    case 'update-tickets':
      return work.changes.map(({ id, ticket }) =>
        attempt('update', id, () => {
          updateFrom(world, actor, storedById(world, id), parse(ticketInput, ticket));
          return { id, action: 'update', success: true, status: 'Updated' };
        }),
      );
    case 'delete-tickets':
      return work.ids.map((id) =>
        attempt('delete', id, () => {
          deleteTicket(world, storedById(world, id), actor);
          return { id, action: 'delete', success: true, status: 'Deleted' };
        }),
      );
    case 'merge-tickets':
      return mergeTickets(world, actor, work.targetId, work.merge).map((id) => ({
        id,
        action: 'update',
        success: true,
        status: 'Updated',
      }));
    case 'save-users':
      if (work.byId)
        return work.users.map((user) => {
          const { id } = user as { id: number };
          return attempt('update', Number(id), () => {
            saveUser(world, parse(userInput, user), { id: userById(world, id).id });
            return { id: Number(id), action: 'update', success: true, status: 'Updated' };
          });
        });
      return work.users.map((user, index) =>
        attempt('create', index, () => ({
          id: saveUser(world, parse(userInput, user), { upsert: work.upsert }).user.id,
          index,
          action: 'create',
          success: true,
          status: 'Created',
        })),
      );
    case 'save-organizations':
      return work.organizations.map(({ id, organization }, index) =>
        attempt(id === null ? 'create' : 'update', id ?? index, () => {
          const saved = saveOrganization(world, parse(organizationInput, organization), id);
          return {
            id: saved.id,
            index,
            action: id === null ? 'create' : 'update',
            success: true,
            status: id === null ? 'Created' : 'Updated',
          };
        }),
      );
    case 'resource-collection':
      return installCollection(world, work.collectionId, work.payload);
    default:
      return work satisfies never;
  }
}

function attempt(action: string, id: number, act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const body = error.body as { error?: unknown; details?: unknown; description?: string };
    const kind = typeof body.error === 'string' ? body.error : 'TicketUpdateFailed';
    return {
      id,
      index: id,
      action,
      success: false,
      status: 'Failed',
      error: kind,
      details: JSON.stringify(body.details ?? body.description ?? body.error),
    };
  }
}
