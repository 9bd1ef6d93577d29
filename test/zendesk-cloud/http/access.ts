import type { MiddlewareHandler } from 'hono';
import { isAgent } from '../people/user';
import type { World } from '../store/world';
import type { Env } from './env';
import { forbidden, unauthenticated } from './failure';

type Audience = 'anyone' | 'signed-in' | 'agent' | 'admin';

/** Who may call what: the first row that fits counts. `*` stands for any method. */
const ROWS: readonly [method: string, path: RegExp, audience: Audience][] = [
  ['GET', /^\/users\/me$/, 'anyone'],
  ['POST', /^\/requests$/, 'anyone'],
  ['*', /^\/requests(\/|$)/, 'signed-in'],
  ['GET', /^\/ticket_forms(\/|$)/, 'anyone'],
  ['GET', /^\/ticket_fields(\/|$)/, 'anyone'],
  ['GET', /^\/locales(\/|$)/, 'anyone'],
  ['GET', /^\/custom_statuses(\/|$)/, 'signed-in'],
  ['POST', /^\/uploads$/, 'anyone'],
  ['GET', /^\/attachments\//, 'signed-in'],
  ['POST', /^\/tickets\/\d+\/satisfaction_rating$/, 'signed-in'],
  [
    '*',
    /^\/(ticket_fields|ticket_forms|custom_statuses|custom_status|organization_fields|user_fields|webhooks|resource_collections|slas)(\/|$)/,
    'admin',
  ],
  ['*', /^\/ticket_form_statuses(\/|$)/, 'admin'],
  // Everybody looks at a token of their own, and revokes it.
  ['*', /^\/oauth\/tokens\/[^/]+$/, 'signed-in'],
  ['*', /^\/(incremental|account|oauth|satisfaction_ratings|satisfaction_reasons|suspended_tickets)(\/|$)/, 'admin'],
  ['POST', /^\/(organizations|groups|brands|custom_objects)$/, 'admin'],
  ['DELETE', /^\/(organizations|groups|users|custom_objects)\//, 'admin'],
  ['PUT', /^\/groups\//, 'admin'],
  ['POST', /^\/custom_objects\/[^/]+\/fields$/, 'admin'],
  // Business rules of the account: agents read them, admins write them.
  ['GET', /^\/(triggers|trigger_categories|automations|macros|views)(\/|$)/, 'agent'],
  ['*', /^\/(triggers|trigger_categories|automations)(\/|$)/, 'admin'],
  ['*', /./, 'agent'],
];

/** Records of a custom object, which every agent reads. */
const RECORDS = /^\/custom_objects\/[^/]+\/records(\/|$)/;

export function guard(world: World): MiddlewareHandler<Env> {
  return async (c, next) => {
    const path = c.req.path.replace(/^\/api\/v2/, '');
    const [, , audience] = ROWS.find(
      ([method, pattern]) => (method === '*' || method === c.req.method) && pattern.test(path),
    )!;
    const user = c.get('user');
    if (audience !== 'anyone' && !user) throw unauthenticated();
    if (audience === 'agent' && user && !isAgent(user)) throw forbidden();
    if (audience === 'admin' && user?.role !== 'admin') throw forbidden();
    // On Enterprise plans a custom role writes records only where an admin let it; on the others every agent does.
    // https://support.zendesk.com/hc/en-us/articles/6034260247066-Configuring-agent-access-to-custom-object-records
    const writesRecords = c.req.method !== 'GET' && RECORDS.test(path);
    if (writesRecords && user?.role !== 'admin' && !world.state.agentsWriteRecords) throw forbidden();
    await next();
  };
}
