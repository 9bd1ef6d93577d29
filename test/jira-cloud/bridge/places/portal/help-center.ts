import { html } from 'hono/html';
import type { PlaceFor } from '../place';
import { PORTALS, portalOf } from './addresses';
import { portalsOf } from './portals';

/** The help center: the portals, and what can be asked in each. */
export const helpCenter: PlaceFor = async (visit) => {
  const all = await portalsOf(visit);
  return {
    title: 'Help center',
    frame: 'portal',
    entry: PORTALS,
    main: html`<h1>How can we help?</h1>${all.map(
      ({ portalId, name, requestTypes }) => html`<section class="card"><h2>${name}</h2>
      <ul class="list">${requestTypes.map(
        ({ id, name: type, description }) =>
          html`<li><a href="${portalOf(portalId)}/create/${id}"><strong>${type}</strong></a><br><span class="quiet">${description}</span></li>`,
      )}</ul></section>`,
    )}`,
  };
};
