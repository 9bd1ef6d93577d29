import { html, raw } from 'hono/html';
import { z } from 'zod';
import { conversation } from '../conversation';
import { moduleSlot } from '../module-slot';
import type { Markup, PlaceFor } from '../place';
import type { Visit } from '../visit';
import { REQUESTS } from './addresses';
import { requestSchema } from './request-schema';

const commentsSchema = z.looseObject({
  values: z.array(
    z.looseObject({
      renderedBody: z.looseObject({ html: z.string() }).optional(),
      body: z.string(),
      created: z.looseObject({ epochMillis: z.number() }),
      author: z.looseObject({ displayName: z.string() }).nullish(),
    }),
  ),
});

/** A request with its conversation, and the app's screen beside it. */
export const requestView: PlaceFor = async (visit, part) => {
  const path = `/rest/servicedeskapi/request/${encodeURIComponent(part('key'))}`;
  const found = await visit.read(path, requestSchema);
  if (!found) return null;
  const { values = [] } = (await visit.read(`${path}/comment?limit=100&expand=renderedBody`, commentsSchema)) ?? {};
  const { issueKey, summary, currentStatus, requestTypeId, requestFieldValues } = found;
  const screen = visit.screenOf('jiraServiceManagement:portalRequestDetailPanel');
  const extension = {
    portal: { id: Number(part('portal')) },
    request: { key: issueKey, typeId: Number(requestTypeId) },
  };
  const module = screen && { screen, extension };
  const description = requestFieldValues.find(({ fieldId }) => fieldId === 'description')?.renderedValue?.html ?? '';
  return {
    title: `${issueKey} ${summary}`,
    frame: 'portal',
    entry: REQUESTS,
    module,
    main: html`<div class="issue request">
      <div class="issue-main">
        <div data-part="head"><p class="quiet crumbs"><a href="${REQUESTS}">Requests</a> / ${issueKey}</p>
          <h1>${summary}</h1>
          <p><strong class="status">${currentStatus.status}</strong>
            <span class="quiet">${found.reporter.displayName} raised this on ${visit.moment(found.createdDate.epochMillis)}</span></p></div>
        <section><h2>Details</h2><div class="rich">${raw(description)}</div></section>
        <section class="activity"><h2>Activity</h2><div data-part="comments">${conversation(
          visit,
          values.map(({ body, renderedBody, created, author }) => ({
            ...{ at: created.epochMillis, isInternal: false, html: renderedBody?.html ?? paragraphs(body) },
            author: author?.displayName ?? 'Somebody',
          })),
        )}</div>
        ${composer(visit)}</section>
      </div>
      <div class="issue-side">${moduleSlot(visit, module)}</div>
    </div>`,
  };
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the service desk API gives as plain words. */
const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

const composer = ({
  url,
  typed,
}: Visit): Markup => html`<form method="post" action="${url.pathname}/comment" class="composer">
  <label for="comment">Add a comment</label>
  <textarea id="comment" name="body" rows="3" required>${typed('body')}</textarea>
  <div class="row"><button>Add comment</button></div>
</form>`;
