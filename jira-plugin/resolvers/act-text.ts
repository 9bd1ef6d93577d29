import { type Act, type Actor, composeReply, isPriority, priorityLabel, responseSchema } from '../../core';

/** What a person reads of an act in the ticket: the reply itself, or a note of what was done and why. */
export function actText(act: Act, by: Actor): string {
  if (act.type === 'reply') return replyText(act);
  return [`${by.name ?? 'Somebody'} ${deed(act)}`, reasonOf(act)].filter((part) => part.trim() !== '').join('\n\n');
}

function replyText({ response, text }: Extract<Act, { type: 'reply' }>): string {
  const parsed = responseSchema.safeParse(response);
  return parsed.success ? composeReply(parsed.data, text) : text;
}

function deed(act: Exclude<Act, { type: 'reply' }>): string {
  switch (act.type) {
    case 'call-logged':
      return act.reached ? 'called and reached the customer.' : 'called and did not reach the customer.';
    case 'severity-set':
      return `set the severity to ${act.to}.`;
    case 'priority-set':
      return `set the priority to ${isPriority(act.to) ? priorityLabel(act.to) : act.to}.`;
    case 'status-set':
      return `set the status to ${act.to}.`;
    case 'resolution-confirmed':
      return 'confirmed that it is solved.';
    case 'reopened':
      return 're-opened the incident.';
    case 'closed':
      return 'closed the incident.';
    case 'split':
      return `split the report:\n${act.items.map(({ subject }) => `- ${subject}`).join('\n')}`;
    case 'escalated':
      return `escalated to a Product Support Engineer.${act.collaborators.length > 0 ? ` With: ${act.collaborators.join(', ')}.` : ''}`;
    case 'supervisor-requested':
      return 'asked for a supervisor.';
    case 'supervisor-acknowledged':
      return 'acknowledged the request for a supervisor.';
    case 'entitlement-overridden':
      return 'let the incident be worked on although the entitlement is not verified.';
    case 'session-held':
      return `held a support session of ${act.minutes} minutes${act.with ? ` with ${act.with}` : ''}.`;
    case 'survey-answered':
      return `answered the survey: ${act.score} of 5.`;
    default:
      return act satisfies never;
  }
}

function reasonOf(act: Exclude<Act, { type: 'reply' }>): string {
  if ('text' in act) return act.text;
  return 'reason' in act ? act.reason : '';
}
