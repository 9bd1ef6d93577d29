import { z } from 'zod';
import { textDocument } from '../../documents/adf';
import { anyJson } from '../../http/body';
import type { Visit } from './visit';

type Part = (name: string) => string;

/** What came of a form of Jira's own: where it leads, or why Jira did not take it. */
export type Came = { readonly to: string } | { readonly refused: string };

type Act = (visit: Visit, part: Part, form: (name: string) => string) => Promise<Came>;

const refusalSchema = z.looseObject({
  errorMessages: z.array(z.string()).default([]),
  errorMessage: z.string().optional(),
  errors: z.record(z.string(), z.string()).default({}),
});

/** Jira's own words for what it does not take. */
async function refusal(response: Response): Promise<Came> {
  const { errorMessages, errorMessage, errors } = refusalSchema.parse(await response.json());
  return { refused: [errorMessage, ...errorMessages, ...Object.values(errors)].filter(Boolean).join(' ') };
}

const commentOnIssue: Act = async (visit, part, form) => {
  const key = encodeURIComponent(part('key'));
  const properties = [{ key: 'sd.public.comment', value: { internal: form('internal') === 'yes' } }];
  const body = { body: textDocument(form('body')), properties };
  const response = await visit.send('POST', `/rest/api/3/issue/${key}/comment`, body);
  return response.ok ? { to: `/browse/${key}` } : refusal(response);
};

const transition: Act = async (visit, part, form) => {
  const key = encodeURIComponent(part('key'));
  const body = { transition: { id: form('transition') } };
  const response = await visit.send('POST', `/rest/api/3/issue/${key}/transitions`, body);
  return response.ok ? { to: `/browse/${key}` } : refusal(response);
};

const commentOnRequest: Act = async (visit, part, form) => {
  const key = encodeURIComponent(part('key'));
  const body = { body: form('body'), public: true };
  const response = await visit.send('POST', `/rest/servicedeskapi/request/${key}/comment`, body);
  return response.ok ? { to: `/servicedesk/customer/portal/${part('portal')}/${key}` } : refusal(response);
};

const propertiesSchema = z.array(z.object({ key: z.string(), value: anyJson }));
const createdSchema = z.object({ issueKey: z.string() });

/** Jira's Send: makes the issue; what the app's questions handed over becomes properties of it, a moment later. */
const raise: Act = async (visit, part, form) => {
  const names = ['summary', 'description'].filter((name) => form(name) !== '');
  const response = await visit.send('POST', '/portal-internal/create', {
    requestTypeId: part('type'),
    fields: Object.fromEntries(names.map((name) => [name, form(name)])),
    properties: propertiesSchema.parse(JSON.parse(form('properties'))),
  });
  if (!response.ok) return refusal(response);
  const { issueKey } = createdSchema.parse(await response.json());
  return { to: `/servicedesk/customer/portal/${part('portal')}/${issueKey}` };
};

/** Jira's own forms, by the address that they are sent to, and where each leads back to when it is refused. */
export const ACTS: readonly { readonly path: string; readonly page: string; readonly act: Act }[] = [
  { path: '/browse/:key/comment', page: '/browse/:key', act: commentOnIssue },
  { path: '/browse/:key/transition', page: '/browse/:key', act: transition },
  {
    ...{ path: '/servicedesk/customer/portal/:portal/:key/comment', act: commentOnRequest },
    page: '/servicedesk/customer/portal/:portal/:key',
  },
  {
    ...{ path: '/servicedesk/customer/portal/:portal/create/:type', act: raise },
    page: '/servicedesk/customer/portal/:portal/create/:type',
  },
];
