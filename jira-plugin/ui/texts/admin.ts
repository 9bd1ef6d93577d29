import {
  adminWords as admin,
  adminAgreements as agreements,
  setupBlocks as blocks,
  policyChanges as changes,
  dayWords as dayIn,
  days as daysIn,
  policyExamples as examples,
  adminHealth as health,
  adminPolicy as page,
  policyEditor as policy,
  policyPreview as preview,
  readCount as readCountIn,
  readSpan as readSpanIn,
  type SettingsWords,
  saysNone as saysNoneIn,
  adminSetup as setup,
  showSpan as showSpanIn,
} from '../../../core';
import type { Blocked } from '../../store/setup-outcome';
import { processWords } from './process';
import { spoken } from './spoken';

export { policyFaultReason } from './refused';

// What administrators read, in the reader's language.
export const adminWords = spoken('admin', admin);
export const adminAgreements = spoken('adminAgreements', agreements);
export const adminHealth = spoken('adminHealth', health);
export const adminPolicy = spoken('adminPolicy', page);
export const adminSetup = spoken('adminSetup', setup);
export const policyEditor = spoken('policy', policy);
export const policyChanges = spoken('changes', changes);
export const policyPreview = spoken('preview', preview);

const setupBlocks = spoken('setupBlocks', blocks);

/** What keeps setup from going on, and what to do about it. */
export const blockedText = ({ block, about }: Blocked): string => setupBlocks[block](about);

/** All that the core's sentences about a policy are made of. */
export const settingsSaid: SettingsWords = {
  policy: policyEditor,
  examples: spoken('examples', examples),
  changes: policyChanges,
  preview: policyPreview,
  process: processWords,
};

/** `Thu 26 Nov 2026`, of a local date. */
export const dayWords = (date: string): string => dayIn(date, processWords.time);

/** `1 day`, `3 days`. */
export const days = (count: unknown): string => daysIn(count, settingsSaid);

/** A whole number with its unit, or without. */
export const readCount = (text: string): number | string => readCountIn(text, settingsSaid);

/** `1 h 30 min`. */
export const showSpan = (text: string): string => showSpanIn(text, settingsSaid);

/** A span of time typed in the reader's language, or in English, as the policy writes it. */
export const readSpan = (text: string): string => readSpanIn(text, settingsSaid);

/** Whether somebody said that there is no such time. */
export const saysNone = (text: string): boolean => saysNoneIn(text, settingsSaid);
