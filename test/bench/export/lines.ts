import { jiraLine } from './jira-line';
import { livedTicket } from './life';
import { zendeskLine } from './zendesk-line';

const PLATFORMS = ['jira', 'zendesk', 'mixed'] as const;

export type ExportPlatform = (typeof PLATFORMS)[number];

export const isExportPlatform = (name: string): name is ExportPlatform =>
  (PLATFORMS as readonly string[]).includes(name);

export interface ExportOptions {
  readonly tickets: number;
  readonly seed: number;
  /** `mixed`: every other ticket is Jira's. */
  readonly platform: ExportPlatform;
}

/** The lines of an export, one ticket each; the same for the same options. */
export function* exportLines({ tickets, seed, platform }: ExportOptions): Generator<string> {
  for (let number = 1; number <= tickets; number++) {
    const life = livedTicket(seed, number);
    const isJira = platform === 'jira' || (platform === 'mixed' && number % 2 === 1);
    yield JSON.stringify(isJira ? jiraLine(life) : zendeskLine(life));
  }
}
