import { foresee, type Outlook } from '../explanation';
import type { Actor } from '../incident/actor';
import { refuse } from '../incident/refusal';
import { type ActDraft, type ActFormName, actOf, isAct } from './act-form';
import type { Judged } from './judged';

const TELLING: readonly ActFormName[] = ['severity', 'treat', 'call', 'allow', 'close', 'keep', 'reopen', 'session'];

/** What a filled-in form would do to status and deadlines, as the process itself judges it; null where it says nothing. */
export function actOutlook(form: ActFormName, me: Actor, judged: Judged, draft: ActDraft): Outlook | null {
  if (!isAct(form) || !TELLING.includes(form)) return null;
  const act = actOf(form, { ...draft, text: '…', minutes: '1' });
  if (refuse(judged.incident, act, me)) return null;
  return foresee(judged.input, { ...act, id: 'foreseen', at: judged.now, by: me }, judged.now);
}
