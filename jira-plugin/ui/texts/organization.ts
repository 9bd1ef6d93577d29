import { type ConsequenceWords, type DatesWords, panelPeople as people, panelSupport as support } from '../../../core';
import { processWords } from './process';
import { spoken } from './spoken';

// What the organization's panel says, in the reader's language.
export const panelPeople = spoken('people', people);
export const panelSupport = spoken('support', support);

/** What the core's sentences about an organization are said with. */
export const saying: ConsequenceWords & DatesWords = {
  people: panelPeople,
  support: panelSupport,
  get fullStop() {
    return processWords.fullStop;
  },
};
