import { panelLabels } from '../../../core';
import { labels } from './en';
import { spoken } from './spoken';

/** The labels of screens for agents, in the reader's language. */
export const words = spoken('common', { ...panelLabels, ...labels });

/** What the platform is called, in every language. */
export const PLATFORM = 'Jira';
