import {
  type ClockExplanation,
  panelClocks as clocks,
  panelClosure as closure,
  panelForms as forms,
  formsIn,
  type Judged,
  panelOutlook as outlook,
  panelReply as reply,
  panelStanding as standing,
  panelSteps as steps,
  panelSupervisor as supervisor,
  type WhyWords,
  panelWhy as why,
  whyWords as whyIn,
} from '../../../core';
import { processWords } from './process';
import { spoken } from './spoken';

// What the agents' panel says of an incident, in the reader's language.
export const panelClocks = spoken('clocks', clocks);
export const panelClosure = spoken('closure', closure);
export const panelForms = spoken('forms', forms);
export const panelOutlook = spoken('outlook', outlook);
export const panelReply = spoken('reply', reply);
export const panelStanding = spoken('standing', standing);
export const panelSteps = spoken('steps', steps);
export const panelSupervisor = spoken('supervisor', supervisor);
export const panelWhy = spoken('explanation', why);

export const { labelOf, hintOf, submitOf, faultOf } = formsIn(panelForms);

/** Why a clock of the incident is due when it is (E1). */
export const whyWords = (judged: Judged, explained: ClockExplanation): WhyWords =>
  whyIn(judged, explained, { why: panelWhy, time: processWords.time });
