import { notIncidentWords as english } from './en/not-incident';
import { spoken } from './spoken';

export const notIncidentWords = spoken('notIncident', english);
