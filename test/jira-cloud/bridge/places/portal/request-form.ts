import { html } from 'hono/html';
import { moduleSlot } from '../module-slot';
import type { PlaceFor } from '../place';
import { PORTALS } from './addresses';
import { portalsOf } from './portals';

/** The form of a request type, with the questions of the app between Jira's own fields and Jira's own Send. */
export const requestForm: PlaceFor = async (visit, part) => {
  const portal = (await portalsOf(visit)).find(({ portalId }) => portalId === part('portal'));
  const type = portal?.requestTypes.find(({ id }) => id === part('type'));
  if (!portal || !type) return null;
  const screen = visit.screenOf('jiraServiceManagement:portalRequestCreatePropertyPanel');
  const extension = { portal: { id: Number(portal.portalId) }, request: { typeId: Number(type.id) } };
  const module = screen && { screen, extension };
  return {
    title: type.name,
    frame: 'portal',
    entry: PORTALS,
    module,
    main: html`<p class="quiet crumbs"><a href="${PORTALS}">Help center</a> / ${portal.name}</p><h1>${type.name}</h1>
      <div class="card form">
      <form method="post" id="request" action="${visit.url.pathname}" data-await-module="${module ? 'yes' : 'no'}">
        <p class="quiet">${type.description}</p>
        ${type.requestTypeFields.map(({ fieldId, name, description, required }) => {
          const label = html`<label for="field-${fieldId}">${name}${required ? html` <span class="required">(required)</span>` : ''}</label>`;
          const attributes = html`id="field-${fieldId}" name="${fieldId}"${required ? html` required` : ''}`;
          return html`<div class="field">${label}
            ${description ? html`<p class="quiet">${description}</p>` : ''}
            ${fieldId === 'description' ? html`<textarea rows="5" ${attributes}>${visit.typed(fieldId)}</textarea>` : html`<input ${attributes} value="${visit.typed(fieldId)}">`}</div>`;
        })}
        <input type="hidden" name="properties" value="[]">
      </form>
      ${moduleSlot(visit, module, 'plain')}
      <p role="alert" id="refused" class="refused"></p>
      <p><button form="request">Send</button> <a href="${PORTALS}">Cancel</a></p></div>`,
  };
};
