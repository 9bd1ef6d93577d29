import type { Refusal } from '../incident/refusal';
import type { Fault } from '../policy/fault';
import type { AppRefusal } from './app-refusal';
import type { Words } from './catalog';
import type { BoardWords } from './en/board';
import type * as call from './en/panel-call';
import type * as clocks from './en/panel-clocks';
import type { closure } from './en/panel-closure';
import type { panelForms } from './en/panel-forms';
import type { panelLabels } from './en/panel-labels';
import type * as outlook from './en/panel-outlook';
import type { panelPeople } from './en/panel-people';
import type { panelReply } from './en/panel-reply';
import type * as standing from './en/panel-standing';
import type { panelSteps } from './en/panel-steps';
import type { panelSupervisor } from './en/panel-supervisor';
import type * as support from './en/panel-support';
import type { why } from './en/panel-why';
import type { FurtherLanguage } from './language';
import type { Worded } from './worded';

/** All that the process says on screens, in one language: a family of sentences each. */
export interface Screens {
  readonly process: Words;
  readonly board: BoardWords;
  readonly call: Worded<typeof call>;
  readonly clocks: Worded<typeof clocks>;
  readonly closure: Worded<typeof closure>;
  readonly outlook: Pick<typeof outlook, 'outlookLines'> & Worded<Pick<typeof outlook, 'outlookTitles'>>;
  readonly standing: Worded<typeof standing>;
  readonly steps: Worded<typeof panelSteps>;
  readonly support: Worded<typeof support>;
  readonly explanation: Worded<typeof why>;
  readonly forms: Worded<typeof panelForms>;
  readonly labels: Worded<typeof panelLabels>;
  readonly people: Worded<typeof panelPeople>;
  readonly reply: Worded<typeof panelReply>;
  readonly supervisor: Worded<typeof panelSupervisor>;
  readonly refusals: { text(refusal: Refusal): string };
  readonly appRefusals: Readonly<Record<AppRefusal, string>>;
  readonly policyFaults: { reason(fault: Fault): string };
}

const LOADERS: Readonly<Record<FurtherLanguage, () => Promise<Screens>>> = {
  de: async () => (await import('./de')).german,
  fr: async () => (await import('./fr')).french,
  es: async () => (await import('./es')).spanish,
  ja: async () => (await import('./ja')).japanese,
};

/** What screens say in another language than English, which a page has at once. Rejects where it cannot be loaded. */
export const loadScreens = (language: FurtherLanguage): Promise<Screens> => LOADERS[language]();
