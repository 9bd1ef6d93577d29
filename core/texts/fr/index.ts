import type { Screens } from '../screens';
import { appRefusals } from './app-refusals';
import { boardWords as board } from './board';
import * as call from './panel-call';
import * as clocks from './panel-clocks';
import { closure } from './panel-closure';
import { panelForms as forms } from './panel-forms';
import { panelLabels as labels } from './panel-labels';
import * as outlook from './panel-outlook';
import { panelPeople as people } from './panel-people';
import { panelReply as reply } from './panel-reply';
import * as standing from './panel-standing';
import { panelSteps as steps } from './panel-steps';
import { panelSupervisor as supervisor } from './panel-supervisor';
import * as support from './panel-support';
import { why as explanation } from './panel-why';
import { policyFault as reason } from './policy-fault';
import { refusal as text } from './refusal';
import { words as process } from './words';

/** What the process says on screens in French. */
export const french: Screens = {
  process,
  board,
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
  people,
  reply,
  supervisor,
  refusals: { text },
  appRefusals,
  policyFaults: { reason },
};
