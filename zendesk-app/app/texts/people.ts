import { panelPeople } from '../../../core';
import { peopleWords as own } from './en/people';
import { spoken } from './spoken';

export const peopleWords = spoken('people', { ...panelPeople, ...own });
