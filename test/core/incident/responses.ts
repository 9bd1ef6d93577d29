import type { Response, ResponseType } from '../../../core/lifecycle/response';

/** A sound response of each type, H1 to H8. */
export const RESPONSES = {
  'information-or-resolution': { type: 'information-or-resolution' },
  'known-issue': { type: 'known-issue', fix: 'Version 5.2, in May', workaround: 'none known' },
  'request-for-information': {
    type: 'request-for-information',
    questions: [{ kind: 'logs', text: 'Please send the service log.' }],
  },
  explanation: { type: 'explanation' },
  'document-link': { type: 'document-link', url: 'https://docs.example.com/exports' },
  patch: { type: 'patch', instructions: 'Stop the service, replace the file, start it.' },
  'resolution-options': { type: 'resolution-options', options: ['Restore', 'Rebuild'] },
  'feature-request': { type: 'feature-request', reference: 'PM-7' },
} as const satisfies Record<ResponseType, Response>;
