/**
 * Why a line of an export is left out:
 * - `not-json` the line is no JSON
 * - `not-a-ticket` JSON, but neither a Jira issue nor a Zendesk ticket
 * - `no-changelog`, `no-audits` a ticket without its history
 * - `misshapen` `path` does not hold what the platform promises; `problem` says what
 */
export interface LineFault {
  readonly code: 'not-json' | 'not-a-ticket' | 'no-changelog' | 'no-audits' | 'misshapen';
  readonly data: Readonly<Record<string, string>>;
}

const SENTENCES: Readonly<Record<LineFault['code'], (data: LineFault['data']) => string>> = {
  'not-json': () => 'This is no JSON. Each line has to be one whole ticket.',
  'not-a-ticket': () =>
    'This is neither a Jira issue (with "key" and "fields") nor a Zendesk ticket (with "ticket" and "audits").',
  'no-changelog': ({ ticket }) => `${ticket} comes without its changelog. Export Jira issues with expand=changelog.`,
  'no-audits': ({ ticket }) =>
    `${ticket} comes without its audits. Put what GET /api/v2/tickets/{id}/audits answers beside the ticket.`,
  misshapen: ({ path, problem }) => `${path === '' ? 'The ticket' : path}: ${problem}.`,
};

export const lineFaultText = ({ code, data }: LineFault): string => SENTENCES[code](data);
