import { policyExamples as examples, policyEditor as policy } from '../../../core';
import { settingsWords as own } from './en/settings';
import { spoken } from './spoken';

export const settingsWords = spoken('settings', { ...own, policy, examples });
