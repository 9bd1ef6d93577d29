import { createContext, useContext } from 'react';
import type { ActFormName } from '../../../../core';

/** The form that was left last, until something else is done: the button that opened it has the focus again. */
export const Returned = createContext<ActFormName | null>(null);

/** Whether a form was just left. */
export const useReturned = (form: ActFormName | undefined): boolean =>
  useContext(Returned) === form && form !== undefined;
