import { Hono } from 'hono';
import type { VirtualClock } from '../time/virtual-clock';
import { type AppModules, NO_MODULES } from './apps/app-modules';
import { commentRoutes } from './comments/comment-routes';
import { commentPropertyRoutes } from './comments/property-routes';
import { contextRoutes } from './fields/context-routes';
import { fieldRoutes } from './fields/field-routes';
import type { Environment } from './http/environment';
import { Failure } from './http/failure';
import { type Limits, RateLimiter, type RestUsage } from './http/limits';
import { faultResponse, type PlannedFault, PlannedFaults } from './http/planned-fault';
import { pointsOf } from './http/points';
import { type RecordedExchange, recordedExchange } from './http/recorder';
import { refusal } from './http/refusal';
import { siteRoutes } from './http/site-routes';
import { changelogRoutes } from './issues/changelog-routes';
import { issueByIdOrKey } from './issues/issue';
import { issueRoutes } from './issues/issue-routes';
import { metaRoutes } from './issues/meta-routes';
import { issuePropertyRoutes } from './issues/property-routes';
import { transitionRoutes } from './issues/transition-routes';
import { watcherRoutes } from './issues/watcher-routes';
import { linkRoutes } from './links/link-routes';
import type { DroppedMail, IncomingMail, Mail, MailOutcome } from './mail/mail';
import { receiveMail } from './mail/receive-mail';
import { groupRoutes } from './people/group-routes';
import { userRoutes } from './people/user-routes';
import { authenticate } from './permissions/caller';
import { permissionRoutes } from './permissions/permission-routes';
import { portalRoutes } from './portal/portal-routes';
import { catalogRoutes } from './projects/catalog-routes';
import { projectRoutes } from './projects/project-routes';
import { roleRoutes } from './projects/role-routes';
import { loadRecorded } from './recorded/load-recorded';
import { screenRoutes } from './screens/screen-routes';
import { searchRoutes } from './search/search-routes';
import { type Seed, seedFor } from './seed/seed';
import { seedSite } from './seed/site';
import { deskRoutes } from './service-desk/desk-routes';
import { organizationRoutes } from './service-desk/organization-routes';
import { requestCommentRoutes } from './service-desk/request-comment-routes';
import { requestRoutes } from './service-desk/request-routes';
import { requestTypeRoutes } from './service-desk/request-type-routes';
import type { JsonObject } from './store/json';
import { armPending } from './store/pending';
import { emptyState, type State } from './store/state';
import type { World } from './store/world';
import { statusRoutes } from './workflows/status-routes';
import { taskRoutes } from './workflows/task';
import { workflowRoutes } from './workflows/workflow-routes';
import { workflowSchemeRoutes } from './workflows/workflow-scheme-routes';
import { workflowSchemeUpdateRoutes } from './workflows/workflow-scheme-update-routes';

export interface JiraCloudOptions {
  clock: VirtualClock;
  /** `https://support.atlassian.test` where absent. */
  siteUrl?: string;
  /** Name of the installed app's own account. */
  appName?: string;
  /** How long after the creation a portal panel's properties reach the issue, ms; 0: after the event, at the same instant. */
  propertyDelayMs?: number;
  /** Off where absent. */
  limits?: Limits;
  /** Gets every exchange with the REST API, as the traffic referee reads it. */
  record?: (exchange: RecordedExchange) => void;
}

export type ProductEventListener = (eventType: string, payload: JsonObject) => void;

/** A Jira Cloud site with Jira Service Management, in this process. */
export interface JiraCloud {
  /** REST (`/rest/api/3`, `/rest/servicedeskapi`) and the customer portal (`/portal-internal`). */
  fetch(request: Request): Promise<Response>;
  readonly siteUrl: string;
  readonly cloudId: string;
  /** Portal-only customers have no Atlassian account: nothing can act on their behalf. */
  isPortalOnly(accountId: string): boolean;
  readonly seed: Seed;
  /** The installed app's own account. */
  readonly appAccountId: string;
  /** Tells of every product event, when it happens and before the request is answered. Returns how to stop listening. */
  onEvent(listener: ProductEventListener): () => void;
  /** Takes up what the installed app brings; null once it is uninstalled. */
  install(modules: AppModules | null): void;
  receiveMail(mail: IncomingMail): MailOutcome;
  /** Every mail the site sent, oldest first. */
  readonly mails: readonly Mail[];
  /** What the mail handler dropped: administrators see it in its log. */
  readonly dropped: readonly DroppedMail[];
  setLimits(limits: Limits | null): void;
  /** How much of the limits the app has used. */
  readonly usage: RestUsage;
  /** Refuses everything that the app asks until then (epoch ms), each time with so many seconds to wait. */
  storm(until: number, retryAfter: number): void;
  failNext(fault: PlannedFault): void;
  /** Puts a recorded issue (test data) into a project, the first where none is named; gives its id and key. */
  load(payload: unknown, projectKey?: string): { id: string; key: string };
  /** The whole site as plain JSON, and back. */
  dump(): State;
  restore(dumped: State): void;
}

const CLOUD_ID = '11223344-a1b2-4b33-8c44-def123456789';

export function createJiraCloud(options: JiraCloudOptions): JiraCloud {
  const listeners = new Set<ProductEventListener>();
  const world: World = {
    clock: options.clock,
    siteUrl: options.siteUrl ?? 'https://support.atlassian.test',
    state: emptyState(),
    app: NO_MODULES,
    emit: (eventType, payload) => {
      for (const listener of [...listeners]) listener(eventType, structuredClone(payload));
    },
  };
  seedSite(world, options.appName ?? 'Installed app');
  world.state.settings.propertyDelayMs = options.propertyDelayMs ?? 0;
  const limiter = new RateLimiter(options.limits ?? null);
  const faults = new PlannedFaults();
  const app = buildApp(world, limiter);

  async function answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    const fault = faults.take(request.method, path);
    if (fault && !fault.afterwards) return faultResponse(fault);
    const response = await app.fetch(request);
    return fault ? faultResponse(fault) : response;
  }

  return {
    fetch: async (request) => {
      const { record } = options;
      if (!record || !new URL(request.url).pathname.startsWith('/rest/')) return answer(request);
      const copy = request.clone() as Request;
      const response = await answer(request);
      record(await recordedExchange(copy, response.clone() as Response));
      return response;
    },
    siteUrl: world.siteUrl,
    cloudId: CLOUD_ID,
    isPortalOnly: (accountId) => world.state.users[accountId]?.accountType === 'customer',
    seed: seedFor(world),
    get appAccountId() {
      return Object.values(world.state.users).find((user) => user.accountType === 'app')!.accountId;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    install: (modules) => {
      world.app = modules ?? NO_MODULES;
    },
    receiveMail: (mail) => receiveMail(world, mail),
    get mails() {
      return world.state.mails;
    },
    get dropped() {
      return world.state.dropped;
    },
    setLimits: (limits) => {
      limiter.limits = limits;
    },
    get usage() {
      return limiter.usage;
    },
    storm: (until, retryAfter) => limiter.storm(until, retryAfter),
    failNext: (fault) => faults.add(fault),
    load: (payload, projectKey) => {
      const { id, key } = loadRecorded(world, payload, projectKey);
      return { id, key };
    },
    dump: () => structuredClone(world.state),
    restore: (dumped) => {
      world.state = structuredClone(dumped);
      armPending(world);
    },
  };
}

function buildApp(world: World, limiter: RateLimiter): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use('*', async (c, next) => {
    const caller = authenticate(world, c.req.header('authorization'));
    c.set('caller', caller);
    const issue = (idOrKey: string): string => issueByIdOrKey(world, idOrKey)?.id ?? idOrKey;
    const { method, path } = c.req;
    const isApp = caller.way !== 'token';
    limiter.check({ method, path, caller: caller.user.accountId, isApp, issue }, world.clock.now());
    await next();
    if (!isApp || limiter.limits?.pointsPerHour === undefined || c.res.status === 429) return;
    const isJson = c.res.headers.get('content-type')?.includes('json') ?? false;
    const points = pointsOf(method, path, isJson ? await c.res.clone().json() : null);
    for (const [name, value] of Object.entries(limiter.charge(points, world.clock.now(), method, path)))
      c.res.headers.set(name, value);
  });
  const platform = [
    siteRoutes,
    userRoutes,
    groupRoutes,
    permissionRoutes,
    roleRoutes,
    projectRoutes,
    catalogRoutes,
    fieldRoutes,
    contextRoutes,
    screenRoutes,
    statusRoutes,
    workflowRoutes,
    workflowSchemeRoutes,
    workflowSchemeUpdateRoutes,
    taskRoutes,
    searchRoutes,
    metaRoutes,
    changelogRoutes,
    issuePropertyRoutes,
    transitionRoutes,
    watcherRoutes,
    commentRoutes,
    commentPropertyRoutes,
    linkRoutes,
    issueRoutes,
  ];
  const serviceDesk = [requestRoutes, requestCommentRoutes, deskRoutes, requestTypeRoutes, organizationRoutes];
  for (const routes of platform) app.route('/rest/api/3', routes(world));
  for (const routes of serviceDesk) app.route('/rest/servicedeskapi', routes(world));
  app.route('/portal-internal', portalRoutes(world));
  app.notFound((c) => refusal(c.req.path, new Failure(404, [`null for uri: ${c.req.url}`])));
  app.onError((error, c) => {
    if (error instanceof Failure) return refusal(c.req.path, error);
    throw error;
  });
  return app;
}
