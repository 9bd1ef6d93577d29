import { agreementWords as english } from './en/settings-agreements';
import { spoken } from './spoken';

export const agreementWords = spoken('agreements', english);
