import type { Screens } from '../../../core';
import * as call from '../../../core/texts/en/panel-call';
import * as clocks from '../../../core/texts/en/panel-clocks';
import { closure } from '../../../core/texts/en/panel-closure';
import { panelForms as forms } from '../../../core/texts/en/panel-forms';
import { panelLabels as labels } from '../../../core/texts/en/panel-labels';
import * as outlook from '../../../core/texts/en/panel-outlook';
import { panelReply as reply } from '../../../core/texts/en/panel-reply';
import * as standing from '../../../core/texts/en/panel-standing';
import { panelSteps as steps } from '../../../core/texts/en/panel-steps';
import { panelSupervisor as supervisor } from '../../../core/texts/en/panel-supervisor';
import * as support from '../../../core/texts/en/panel-support';
import { why as explanation } from '../../../core/texts/en/panel-why';
import { policyFault as reason } from '../../../core/texts/en/policy-fault';
import { refusal as text } from '../../../core/texts/en/refusal';
import { words as process } from '../../../core/texts/en/words';

/** What screens say in English, in the shape of the languages that are loaded. */
export const ENGLISH: Screens = {
  process,
  call,
  clocks,
  closure,
  outlook,
  standing,
  steps,
  support,
  explanation,
  forms,
  labels,
  reply,
  supervisor,
  refusals: { text },
  policyFaults: { reason },
};
