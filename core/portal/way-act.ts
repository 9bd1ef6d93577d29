import type { Act } from '../incident/act';
import type { RequestWays } from './ways';

/** One thing that a customer can do about a request. */
export type RequestWay = keyof RequestWays;

/** The act that a way records; null for a comment on the support itself, which is no act on the incident (K1). `score`: 1 to 5. */
export function actOfWay(way: RequestWay, text: string, score: number): Act | null {
  switch (way) {
    case 'answer':
      return { type: 'reply', text };
    case 'confirm':
      return { type: 'resolution-confirmed', text: '' };
    case 'help':
    case 'reopen':
      return { type: 'reopened', text };
    case 'supervisor':
      return { type: 'supervisor-requested', text };
    case 'rate':
      return { type: 'survey-answered', score, text };
    case 'comment':
      return null;
    default:
      return way satisfies never;
  }
}
