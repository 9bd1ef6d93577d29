import { html } from 'hono/html';
import { z } from 'zod';
import type { PlaceFor } from '../place';
import { PORTALS, portalOf, REQUESTS } from './addresses';
import { requestSchema } from './request-schema';

/** The requests of this person and of their organization. */
export const requestList: PlaceFor = async (visit) => {
  const path = '/rest/servicedeskapi/request?requestOwnership=ALL_REQUESTS&limit=100';
  const { values = [] } = (await visit.read(path, z.looseObject({ values: z.array(requestSchema) }))) ?? {};
  const table = html`<div class="card table" tabindex="0" role="region" aria-label="Requests"><table>
      <thead><tr>${['Reference', 'Summary', 'Status', 'Requester', 'Created'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${values.map(
        ({ issueKey, summary, currentStatus, serviceDeskId, reporter, createdDate }) => html`<tr>
        <th scope="row"><a href="${portalOf(serviceDeskId)}/${issueKey}">${issueKey}</a></th><td>${summary}</td>
        <td><span class="status">${currentStatus.status}</span></td><td>${reporter.displayName}</td>
        <td>${visit.moment(createdDate.epochMillis)}</td></tr>`,
      )}</tbody></table></div>`;
  return {
    title: 'Requests',
    frame: 'portal',
    entry: REQUESTS,
    main: html`<h1>Requests</h1>${
      values.length > 0
        ? table
        : html`<p class="card">You have no requests yet. <a href="${PORTALS}">Choose what you need help with</a>.</p>`
    }`,
  };
};
