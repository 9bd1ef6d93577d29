import type { Act, PanelAct } from '../incident/act';
import type { Actor } from '../incident/actor';
import { refuse } from '../incident/refusal';
import type { Answers } from '../intake';
import { determineSeverity } from '../severity';
import type { Severity } from '../severity/level';
import type { Judged } from './judged';

/** The forms that open in place, one for each act that needs words. */
export const ACT_FORMS = [
  'severity',
  'call',
  'session',
  'escalate',
  'supervisor',
  'take',
  'allow',
  'ask',
  'treat',
  'split',
  'close',
  'keep',
  'reopen',
  'followUp',
] as const;
/** The name of a form. */
export type ActFormName = (typeof ACT_FORMS)[number];

/** One further matter of a split, as it is being filled in. */
export interface SplitDraft {
  readonly subject: string;
  readonly body: string;
  readonly about: 'problem' | 'enhancement' | 'information';
  readonly severe: 'down' | 'fails' | 'looks';
}

/** A further matter of which nothing is known yet. */
export const NEW_ITEM: SplitDraft = { subject: '', body: '', about: 'problem', severe: 'fails' };

/** A manager who is asked to allow a held incident. */
export interface AskedManager {
  readonly id: string;
  readonly name: string;
}

/** What was filled in so far; each form reads of it what is its own. */
export interface ActDraft {
  readonly severity: Severity;
  readonly reached: boolean;
  readonly text: string;
  readonly others: string;
  readonly minutes: string;
  readonly items: readonly SplitDraft[];
  readonly asked: readonly AskedManager[];
}

const SEVERE: Readonly<Record<SplitDraft['severe'], Answers>> = {
  down: { productionDown: 'yes', workaround: 'no' },
  fails: { productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
  looks: { productionDown: 'no', workaround: 'yes', impact: 'cosmetic' },
};

/** The answers of the report form that an item's two choices stand for. */
export const answersOf = ({ about, severe }: SplitDraft): Answers =>
  about === 'problem' ? { request: about, ...SEVERE[severe] } : { request: about };

/** The severity that an item's two choices make. */
export const severityOfItem = (item: SplitDraft): Severity =>
  determineSeverity(answersOf(item), { subject: '', body: '' }).severity;

/** A form whose saving is an act of the process: a follow-up is none on this ticket, and asking a manager changes nothing. */
export type ActName = Exclude<ActFormName, 'followUp' | 'ask'>;

/** Whether saving a form is an act of the process. */
export const isAct = (form: ActFormName): form is ActName => form !== 'followUp' && form !== 'ask';

/** The act that a filled-in form asks for. */
export function actOf(form: ActName, draft: ActDraft): PanelAct {
  const { severity, reached, text, others, minutes, items } = draft;
  switch (form) {
    case 'severity':
    case 'treat':
      return { type: 'severity-set', to: severity, reason: text };
    case 'call':
      return { type: 'call-logged', reached, text };
    case 'session':
      return { type: 'session-held', with: others, minutes: Number(minutes) };
    case 'escalate':
      return { type: 'escalated', reason: text, collaborators: namesIn(others) };
    case 'supervisor':
      return { type: 'supervisor-requested', text };
    case 'take':
      return { type: 'supervisor-acknowledged', text };
    case 'allow':
      return { type: 'entitlement-overridden', reason: text };
    case 'split':
      return {
        type: 'split',
        items: items.map((item) => ({ subject: item.subject.trim(), body: item.body, answers: answersOf(item) })),
      };
    case 'close':
      return { type: 'closed', text };
    case 'keep':
      return { type: 'status-set', to: 'Open', reason: text };
    case 'reopen':
      return { type: 'reopened', text };
    default:
      return form satisfies never;
  }
}

const namesIn = (others: string): string[] =>
  others
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const ANY: ActDraft = { severity: 1, reached: true, text: '…', others: '', minutes: '1', items: [NEW_ITEM], asked: [] };

/**
 * Whether the process lets this person do it now: what it does not is not offered. `hasManagers`: there is somebody who could be asked
 * to allow a held incident.
 */
export function mayOpen(form: ActFormName, me: Actor, { incident, input }: Judged, hasManagers: boolean): boolean {
  if (form === 'followUp') return input.history.final === true;
  if (input.history.final === true) return false;
  if (form === 'ask') {
    const allows = refuse(incident, actOf('allow', ANY) as Act, me) === null;
    return incident.status === 'Verification Required' && !allows && hasManagers;
  }
  // What an agent does on what looked like an automatic mail makes an incident of it (section 2).
  if ((form === 'treat') !== (incident.standing === 'automatic')) return false;
  return refuse(incident, actOf(form, ANY) as Act, me) === null;
}
