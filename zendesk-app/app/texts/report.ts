import { reportWords as english } from './en/report';
import { spoken } from './spoken';

export const reportWords = spoken('report', english);
