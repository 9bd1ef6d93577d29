import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { review } from '../../../core/incident/review';
import { namedIncident } from '../../../core/intake';
import { render } from '../../../core/texts';
import { anyLook } from '../incident/any';
import { anyWorld, inputOf } from '../incident/lives';
import { law } from '../law';
import { context } from './context';

const anyReader = fc.record({
  timeZone: fc.constantFrom('UTC', 'America/Chicago', 'Asia/Kolkata'),
  requesterName: fc.constantFrom('', 'Ann Becker', 'ann@acme.test'),
  links: fc.constantFrom({}, context.links!),
});

describe('whatever is sent', () => {
  law(
    'A4: has words for its reader, with the incident’s number first and no gap in them',
    fc.tuple(anyWorld, anyLook, anyReader),
    ([world, now, reader]) => {
      for (const effect of review(inputOf(world), now).effects) {
        if (effect.type !== 'send') continue;
        const { subject, text } = render(effect.message, { ...context, ...reader, now });
        expect(namedIncident(subject)).toBe('40100');
        expect(text.trim()).not.toBe('');
        expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|Invalid|\[object|\n{3}| {2}/);
      }
    },
  );
});
