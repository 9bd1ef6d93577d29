import { speaker } from '../../../core';
import type { Catalogue } from './catalogue';

/** The one place of this app that knows which language is read. */
export const { speak, spoken, isKnown, subscribe } = speaker<Catalogue>();
