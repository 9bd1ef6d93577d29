import { html } from 'hono/html';
import { z } from 'zod';
import { moduleSlot } from './module-slot';
import type { PlaceFor } from './place';

export const ADMIN_PAGE = '/jira/settings/apps';
export const DASHBOARD = '/jira/dashboards/10000';

const permissionsSchema = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

/** The app's page in Jira's settings: Jira opens it to its administrators only. */
export const adminPage: PlaceFor = async (visit) => {
  const screen = visit.screenOf('jira:adminPage');
  const path = '/rest/api/3/mypermissions?permissions=ADMINISTER';
  const { permissions } = (await visit.read(path, permissionsSchema)) ?? {};
  if (!screen || !permissions?.ADMINISTER?.havePermission) return null;
  const module = { screen, extension: {} };
  return {
    title: screen.title,
    frame: 'jira',
    entry: ADMIN_PAGE,
    module,
    main: html`<p class="quiet crumbs">Settings / Apps</p><h1>${screen.title}</h1>${moduleSlot(visit, module, 'wide untitled')}`,
  };
};

/** A dashboard with the app's gadget on it, or with the form in which the gadget is set up. */
export const dashboard: PlaceFor = async (visit) => {
  const screen = visit.screenOf('jira:dashboardGadget');
  if (!screen) return null;
  const isEdited = visit.url.pathname.endsWith('/edit');
  // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/#extension-context
  const place = { dashboard: { id: '10000' }, gadget: { id: '10010' } };
  const told = visit.gadget ? { gadgetConfiguration: visit.gadget } : {};
  const extension = { ...place, ...told, ...(isEdited ? { entryPoint: 'edit' } : {}) };
  const module = { screen, extension, isSetUpHere: isEdited };
  return {
    title: 'Dashboard',
    frame: 'jira',
    entry: DASHBOARD,
    module,
    main: html`<p class="quiet crumbs">Dashboards</p><h1>Dashboard</h1>
      <div class="gadget">${moduleSlot(visit, module)}
      <p>${isEdited ? html`<a href="${DASHBOARD}">Leave it as it is</a>` : html`<a href="${DASHBOARD}/edit">Set up this gadget</a>`}</p></div>`,
  };
};
