import type { CommentEvent, Draft } from '../audits/audit';
import { invalid } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { toHtml, toText } from './text';

/** A comment that is to be written; one an update. */
export interface NewComment {
  author: User;
  text: string;
  html?: string;
  public: boolean;
  /** Tokens of uploads to attach. */
  uploads?: string[];
}

const MOST_COMMENTS = 5000;

/** What an API body says in `comment`: text or HTML, public unless it says otherwise. Null when it says nothing. */
export function readComment(
  world: World,
  input:
    | {
        body?: string | null | undefined;
        html_body?: string | null | undefined;
        public?: unknown;
        author_id?: number | undefined;
        uploads?: string[] | string | undefined;
      }
    | null
    | undefined,
  by: User,
): NewComment | null {
  if (!input) return null;
  const html = input.html_body ?? undefined;
  const text = input.body ?? (html === undefined ? '' : toText(html));
  const uploads = [input.uploads ?? []].flat();
  if (text.trim() === '' && uploads.length === 0) return null;
  const author = input.author_id === undefined ? by : world.state.users[input.author_id];
  if (!author?.active) throw invalid('author', 'Author: is invalid', 'InvalidValue');
  const isPublic = input.public === undefined || input.public === true || input.public === 'true';
  return { author, text, ...(html === undefined ? {} : { html }), public: isPublic, uploads };
}

export function addComment(world: World, draft: Draft, comment: NewComment): CommentEvent {
  const before = (world.state.audits[draft.audit.ticket_id] ?? [])
    .flatMap((audit) => audit.events)
    .filter((event) => event.type === 'Comment').length;
  if (before >= MOST_COMMENTS) throw invalid('base', `A ticket can have at most ${MOST_COMMENTS} comments`);
  const attachments = (comment.uploads ?? []).flatMap((token) => {
    const upload = world.state.uploads[token];
    if (!upload) throw invalid('base', 'Attachment: upload token is invalid', 'InvalidValue');
    return upload.attachments as unknown[];
  });
  return draft.add('Comment', {
    author_id: comment.author.id,
    body: comment.text,
    html_body: comment.html ? `<div class="zd-comment" dir="auto">${comment.html}</div>` : toHtml(comment.text),
    plain_body: comment.text,
    public: comment.public,
    attachments,
    audit_id: draft.audit.id,
  }) as CommentEvent;
}
