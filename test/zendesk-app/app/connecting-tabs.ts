import type { BrowserContext } from 'playwright-core';
import type { ZendeskCloud } from '../../zendesk-cloud';
import { SESSION_COOKIE } from '../../zendesk-cloud/http/session';

/** The tabs that a browser opens at the service and at Zendesk itself lead to the local ones, as whoever is signed in there. */
export async function routeTabs(
  context: BrowserContext,
  cloud: ZendeskCloud,
  options: { readonly service: string; readonly fetch: (request: Request) => Promise<Response>; readonly user: string },
): Promise<void> {
  const session = cloud.sessions.open(options.user);
  await context.addCookies([{ name: SESSION_COOKIE, value: session.id, url: cloud.origin, httpOnly: true }]);
  const to = (pattern: string, fetch: (request: Request) => Promise<Response>) =>
    context.route(`${pattern}/**`, async (route) => {
      const asked = route.request();
      const body = asked.postDataBuffer();
      const answer = await fetch(
        new Request(asked.url(), {
          method: asked.method(),
          headers: await asked.allHeaders(),
          ...(body ? { body: new Uint8Array(body) } : {}),
          redirect: 'manual',
        }),
      );
      const headers = Object.fromEntries(answer.headers);
      const next = answer.headers.get('location');
      // A redirect that is answered here would leave for the real network.
      const page =
        next && `<!doctype html><meta http-equiv="refresh" content="0;url=${next.replaceAll('&', '&amp;')}">`;
      if (page) {
        const { location: _, 'content-security-policy': __, ...kept } = headers;
        await route.fulfill({ status: 200, headers: { ...kept, 'content-type': 'text/html' }, body: page });
      } else await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
    });
  await to(options.service, options.fetch);
  await to(cloud.origin, (request) => cloud.fetch(request));
}
