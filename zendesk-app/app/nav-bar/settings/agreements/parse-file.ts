import Papa from 'papaparse';
import { z } from 'zod';
import { type AgreementRows, readAgreementRows } from '../../../../../core';
import { agreementWords } from '../../../texts/settings-agreements';

export type { AgreementLine as FileLine, AgreementLineFault as LineFault } from '../../../../../core';

const records = z.array(z.array(z.string()));
const { problems } = agreementWords;

/** Reads a CSV file's text. Every fault is said by its line; a byte order mark and any of the usual separators are fine. */
export function parseFile(text: string): AgreementRows {
  const parsed = Papa.parse<unknown>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  if (parsed.errors.some(({ type }) => type === 'Quotes')) return { ok: false, words: problems.unreadable };
  return readAgreementRows(records.parse(parsed.data), problems);
}
