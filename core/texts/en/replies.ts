import type { Replies } from '../catalog';
import { actNote } from './act-note';
import { fieldQuestions } from './field-questions';
import { greeting } from './greeting';
import { reply } from './reply';

/** What an agent's own replies and acts say in English. */
export const replies: Replies = { greeting, reply, actNote, fieldQuestions };
