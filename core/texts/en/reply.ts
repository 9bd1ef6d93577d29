import type { Response } from '../../lifecycle/response';
import { NONE_KNOWN } from '../../lifecycle/response';
import { numbered } from './numbered';

/** The agent's words, then the parts of the response in words. */
export const reply = (response: Response, text: string): string =>
  [text.trim(), ...parts(response)].filter((paragraph) => paragraph !== '').join('\n\n');

function parts(response: Response): string[] {
  switch (response.type) {
    case 'information-or-resolution':
    case 'explanation':
      return [];
    case 'known-issue':
      return [
        'This is a known issue.',
        unknown(response.fix)
          ? 'We do not know yet when a fix will be available.'
          : `A fix will be available: ${response.fix}`,
        unknown(response.workaround) ? 'No workaround is known yet.' : `Workaround: ${response.workaround}`,
      ];
    case 'request-for-information':
      return [`To go on we need this from you:\n${numbered(response.questions.map(({ text }) => text))}`];
    case 'document-link':
      return [`This document describes it:\n${response.url}`];
    case 'patch':
      return [`How to install it:\n${response.instructions}`];
    case 'resolution-options':
      return [`These are the options:\n${numbered(response.options)}`, 'Please tell us which one you choose.'];
    case 'feature-request':
      return [`We logged it as a feature request with Product Management: ${response.reference}`];
    default:
      return response satisfies never;
  }
}

/** H9: what is not known is said. */
const unknown = (part: string): boolean => part.trim().toLowerCase() === NONE_KNOWN;
