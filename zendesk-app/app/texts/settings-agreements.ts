import { agreementImport } from '../../../core';
import { PLATFORM } from './platform';
import { spoken } from './spoken';

export const agreementWords = spoken('agreements', agreementImport(PLATFORM));
