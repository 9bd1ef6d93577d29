import { agreementImport } from '../../../../core';

/** What administrators read when they import agreements from a file. */
export const agreementWords = agreementImport('Zendesk');
