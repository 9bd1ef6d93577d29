import { peopleWords as english } from './en/people';
import { spoken } from './spoken';

export const peopleWords = spoken('people', english);
