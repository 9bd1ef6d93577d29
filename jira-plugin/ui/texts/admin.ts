import {
  adminWords as admin,
  adminAgreements as agreements,
  policyChanges as changes,
  dayWords as dayIn,
  days as daysIn,
  policyExamples as examples,
  type Fault,
  policyFaultReason as faultIn,
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
import { processWords } from './process';
import { spoken } from './spoken';

// What administrators read, in the reader's language.
export const adminWords = spoken('admin', admin);
export const adminAgreements = spoken('adminAgreements', agreements);
export const adminHealth = spoken('adminHealth', health);
export const adminPolicy = spoken('adminPolicy', page);
export const adminSetup = spoken('adminSetup', setup);
export const policyEditor = spoken('policy', policy);
export const policyChanges = spoken('changes', changes);
export const policyPreview = spoken('preview', preview);
const faults = spoken('policyFaults', { reason: faultIn });

/** All that the core's sentences about a policy are made of. */
export const settingsSaid: SettingsWords = {
  policy: policyEditor,
  examples: spoken('examples', examples),
  changes: policyChanges,
  preview: policyPreview,
  process: processWords,
};

/** What is wrong with a policy, in place: without its path. */
export const policyFaultReason = (fault: Fault): string => faults.reason(fault);

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
