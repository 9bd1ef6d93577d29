import { peopleWords } from '../texts/people';
import type { NotSaved } from './save';

/** Why a person was not changed, and who can do it. */
export function personNotSaved(why: NotSaved, name: string): string {
  const words = peopleWords.notSaved;
  switch (why) {
    case 'changed':
      return peopleWords.unsaved.personChanged(name);
    case 'forbidden':
      return words.userForbidden;
    case 'refused':
      return words.refused;
    case 'unreachable':
      return words.unreachable;
    default:
      return why satisfies never;
  }
}
