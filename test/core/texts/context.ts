import { defaultPolicy } from '../../../core/policy';
import type { RenderContext } from '../../../core/texts';

export const at = (iso: string): number => Date.parse(iso);

/** The UX sample: Chicago, Tue 24 Nov 2026 15:06. */
export const now = at('2026-11-24T21:06:00Z');

export const context: RenderContext = {
  number: '40100',
  subject: 'Scheduled exports fail since 9.4',
  requesterName: 'Ann Becker',
  vendor: { ...defaultPolicy.vendor, name: 'Meridian Support', phone: '+1 800 555 0100' },
  timeZone: 'America/Chicago',
  now,
  links: {
    confirm: 'https://s.test/confirm',
    reopen: 'https://s.test/reopen',
    supervisor: 'https://s.test/supervisor',
    survey: 'https://s.test/survey',
  },
};
