import { INTAKE_FIELDS, type IntakeFields } from '../../intake/field';
import { fields as labels } from './fields';

/** What a report told besides its title and description, for whoever reads the ticket: each detail under its name (B1 to B12). */
export const reportDetails = (fields: IntakeFields): string =>
  INTAKE_FIELDS.flatMap((field) => {
    const text = fields[field]?.trim();
    return text ? [`${labels[field]}:\n${text}`] : [];
  }).join('\n\n');

/** What stands in a report for files that are added to the request itself. */
export const ATTACHED_FILE = 'Attached to the request.';
