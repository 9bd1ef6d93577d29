import { en } from './en';

/** The app's labels. A further language is one more of these. */
export const words = en;
