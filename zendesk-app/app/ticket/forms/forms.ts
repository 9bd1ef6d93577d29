import type { PanelAct, Severity } from '../../../../core';
import { words } from '../../texts';

/** The forms that open in place, one for each act that needs words. */
export const FORMS = ['severity', 'call', 'escalate', 'supervisor', 'take', 'allow'] as const;
export type FormName = (typeof FORMS)[number];

export interface Draft {
  readonly severity: Severity;
  readonly reached: boolean;
  readonly text: string;
  readonly others: string;
}

/** The act that a filled-in form asks for. */
export function actOf(form: FormName, { severity, reached, text, others }: Draft): PanelAct {
  switch (form) {
    case 'severity':
      return { type: 'severity-set', to: severity, reason: text };
    case 'call':
      return { type: 'call-logged', reached, text };
    case 'escalate':
      return {
        type: 'escalated',
        reason: text,
        collaborators: others
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      };
    case 'supervisor':
      return { type: 'supervisor-requested', text };
    case 'take':
      return { type: 'supervisor-acknowledged', text };
    case 'allow':
      return { type: 'entitlement-overridden', reason: text };
    default:
      return form satisfies never;
  }
}

export const titleOf = (form: FormName): string =>
  ({
    severity: words.changeSeverity,
    call: words.phone.log,
    escalate: words.help.escalate,
    supervisor: words.help.supervisor,
    take: words.form.take,
    allow: words.form.allow,
  })[form];

export const labelOf = (form: FormName): string =>
  ({
    severity: words.form.reason,
    call: words.form.said,
    escalate: words.form.needed,
    supervisor: words.form.wanted,
    take: words.form.message,
    allow: words.form.reason,
  })[form];
