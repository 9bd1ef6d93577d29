import type { Act } from '../../../core/incident/act';
import type { Act as Step } from '../act';

/** Steps that a person does upon an incident through a panel. */
export type PanelStep = Exclude<Extract<Step, { on?: unknown }>, { do: 'reply' }>;

/** The act that a panel would record for a step. */
export function actOfStep(step: PanelStep): Act {
  const text = 'text' in step ? (step.text ?? '') : '';
  const reason = 'reason' in step ? (step.reason ?? '') : '';
  switch (step.do) {
    case 'log-call':
      return { type: 'call-logged', reached: step.reached, text };
    case 'set-severity':
      return { type: 'severity-set', to: step.to, reason };
    case 'set-priority':
      return { type: 'priority-set', to: step.to, reason };
    case 'set-status':
      return { type: 'status-set', to: step.to, reason };
    case 'confirm-resolved':
      return { type: 'resolution-confirmed', text };
    case 'reopen':
      return { type: 'reopened', text };
    case 'close':
      return { type: 'closed', text };
    case 'split':
      return {
        type: 'split',
        items: step.items.map(({ subject, body, answers = {} }) => ({ subject, body, answers })),
      };
    case 'escalate':
      return { type: 'escalated', reason, collaborators: step.collaborators ?? [] };
    case 'request-supervisor':
      return { type: 'supervisor-requested', text };
    case 'acknowledge-supervisor':
      return { type: 'supervisor-acknowledged', text };
    case 'override-entitlement':
      return { type: 'entitlement-overridden', reason };
    case 'hold-session':
      return { type: 'session-held', with: step.with ?? '', minutes: step.minutes ?? 0 };
    case 'answer-survey':
      return { type: 'survey-answered', score: step.score, text };
    default:
      return step satisfies never;
  }
}

/** A reply's response with its parts as the file gives them, unchecked; undefined for a reply without a type. */
export function responseOfStep(step: Extract<Step, { do: 'reply' }>): Record<string, unknown> | undefined {
  if (step.response === undefined) return undefined;
  const { fix, workaround, questions, url, instructions, options, reference } = step;
  const parts = { fix, workaround, questions, url, instructions, options, reference };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { type: step.response, ...Object.fromEntries(given) };
}
