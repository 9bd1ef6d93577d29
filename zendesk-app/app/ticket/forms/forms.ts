import { type Act, type Answers, type PanelAct, refuse, type Severity } from '../../../../core';
import { managersIn } from '../../account/managers';
import type { Judged } from '../judge';
import type { LoadedTicket } from '../load/load-ticket';

/** The forms that open in place, one for each act that needs words. */
export const FORMS = [
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
export type FormName = (typeof FORMS)[number];

export interface Item {
  readonly subject: string;
  readonly body: string;
  readonly about: 'problem' | 'enhancement' | 'information';
  readonly severe: 'down' | 'fails' | 'looks';
}

export const NEW_ITEM: Item = { subject: '', body: '', about: 'problem', severe: 'fails' };

/** A manager who is asked to allow a held incident. */
export interface Asked {
  readonly id: string;
  readonly name: string;
}

export interface Draft {
  readonly severity: Severity;
  readonly reached: boolean;
  readonly text: string;
  readonly others: string;
  readonly minutes: string;
  readonly items: readonly Item[];
  readonly asked: readonly Asked[];
}

const SEVERE: Readonly<Record<Item['severe'], Answers>> = {
  down: { productionDown: 'yes', workaround: 'no' },
  fails: { productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
  looks: { productionDown: 'no', workaround: 'yes', impact: 'cosmetic' },
};

/** The answers of the report form that an item's two choices stand for. */
export const answersOf = ({ about, severe }: Item): Answers =>
  about === 'problem' ? { request: about, ...SEVERE[severe] } : { request: about };

/** A form whose saving is an act of the process: a follow-up is none on this ticket, and asking a manager changes nothing. */
export type ActName = Exclude<FormName, 'followUp' | 'ask'>;

export const isAct = (form: FormName): form is ActName => form !== 'followUp' && form !== 'ask';

/** The act that a filled-in form asks for. */
export function actOf(form: ActName, draft: Draft): PanelAct {
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

const ANY: Draft = { severity: 1, reached: true, text: '…', others: '', minutes: '1', items: [NEW_ITEM], asked: [] };

/** Whether the process lets this person do it now: what it does not is not offered. */
export function mayOpen(form: FormName, { me, setup }: LoadedTicket, { incident, input }: Judged): boolean {
  if (form === 'followUp') return input.history.final === true;
  if (input.history.final === true) return false;
  if (form === 'ask') {
    const allows = refuse(incident, actOf('allow', ANY) as Act, me) === null;
    return incident.status === 'Verification Required' && !allows && managersIn(setup.roles).length > 0;
  }
  // What an agent does on what looked like an automatic mail makes an incident of it (section 2).
  if ((form === 'treat') !== (incident.standing === 'automatic')) return false;
  return refuse(incident, actOf(form, ANY) as Act, me) === null;
}
