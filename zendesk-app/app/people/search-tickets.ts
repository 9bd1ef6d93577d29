import { z } from 'zod';
import { pages, type Ticket, ticketSchema } from '../../client';
import { connectionOf } from '../zaf/connection';
import type { Zaf } from '../zaf/zaf';

const page = z.looseObject({ results: z.array(ticketSchema) });

/**
 * Tickets that the agent may see, a hundred a request. Zendesk's index follows what happens after a while.
 * https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
 */
export async function searchTickets(zaf: Zaf, query: string): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for await (const { results } of pages(connectionOf(zaf), 'search/export', page, { query, 'filter[type]': 'ticket' }))
    found.push(...results);
  return found;
}
