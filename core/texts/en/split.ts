import { withoutName } from '../../intake/subject';
import type { Catalog } from '../catalog';
import { severities } from './labels';

/** G1: one message lists the numbers of all items. */
export const split: Catalog['mails']['split'] = ({ items }, context) => {
  const own = context.severity === undefined ? 'this one' : `${severities[context.severity]}, this one`;
  const lines = [
    `Incident# ${context.number} ${withoutName(context.subject)} (${own})`,
    ...items.map(
      ({ number, subject, severity }) => `Incident# ${number} ${withoutName(subject)} (${severities[severity]})`,
    ),
  ];
  return {
    title: `is now ${lines.length} incidents`,
    paragraphs: [
      `your report named several problems. To follow each one properly:\n${lines.join('\n')}`,
      'Each gets its own answer.',
    ],
  };
};
