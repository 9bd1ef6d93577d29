import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentSubject, namedIncident } from '../../../core/intake';

const name = 'Incident# 40100 Exports fail';

describe('The incident that a subject names', () => {
  it.each([
    'Incident# 40100',
    'Incident #40100',
    'Incident #: 40100',
    'Incident#40100',
    'Incident#:40100',
    'Incident # 40100',
    'INCIDENT# 40100 Exports fail',
    'incident #40100: exports fail',
    '  Incident#\t40100  ',
    'Incident#\r\n 40100 folded',
    'Incident# 40100の件',
    'Incident# 40100-2',
  ])('A4: %j names 40100', (subject) => {
    expect(namedIncident(subject)).toBe('40100');
  });

  it.each([
    'Re: ',
    'RE: ',
    're:',
    'Re[2]: ',
    'RE (3): ',
    'Re^2: ',
    'Re2: ',
    'Re: Re: Re: ',
    'Fw: ',
    'FWD: ',
    'Fwd: Re: ',
    'AW: ',
    'Antw: ',
    'Antwort: ',
    'WG: ',
    'AW: WG: ',
    'SV: ',
    'VS: ',
    'VB: ',
    'VL: ',
    'TR : ',
    'RÉ: ',
    'Rép : ',
    'RV: ',
    'Reenv: ',
    'RES: ',
    'ENC: ',
    'R: ',
    'I: ',
    'Rif: ',
    'Odp: ',
    'PD: ',
    'YNT: ',
    'İLT: ',
    'Vá: ',
    'Továbbítás: ',
    'ΑΠ: ',
    'Отв: ',
    'השב: ',
    'رد: ',
    '回复: ',
    '回复：',
    '答复: ',
    '转发: ',
    '回覆: ',
    '轉寄: ',
    '返信: ',
    '転送: ',
    '회신: ',
    'Trả lời: ',
    '[EXT] ',
    '[External] ',
    '[EXTERNAL]: ',
    'Re: [EXT] ',
    '[EXT] Re: ',
    '[support-list] Re: ',
    'Re\u0301p: ',
  ])('A4: after %j it is still named', (prefix) => {
    expect(namedIncident(`${prefix}${name}`)).toBe('40100');
  });

  it.each([
    '',
    'Exports fail',
    'Incident 40100',
    'Incident number 40100',
    'Incident#',
    'Incident# forty',
    'Incident## 40100',
    'Incident# 40100abc',
    'Incidents# 40100',
    'My Incident# 40100',
    'Coincident# 40100',
    'About Incident# 40100',
    'Please re: Incident# 40100',
    'Re Incident# 40100',
    'Re; Incident# 40100',
    'Sure: Incident# 40100',
    '#40100',
  ])('A4: %j names none', (subject) => {
    expect(namedIncident(subject)).toBeNull();
  });

  it('A4: the first number counts', () => {
    expect(namedIncident('Re: Incident# 40200 Incident# 40100 Exports fail')).toBe('40200');
  });
});

describe('The subject of our mail', () => {
  it.each([
    ['Exports fail', 'Incident# 40100 Exports fail'],
    ['Re: Exports fail', 'Incident# 40100 Exports fail'],
    ['AW: WG: [EXT] Exports fail', 'Incident# 40100 Exports fail'],
    ['Incident# 40100 Exports fail', 'Incident# 40100 Exports fail'],
    ['Re: incident #40100: Exports fail', 'Incident# 40100 Exports fail'],
    ['Re: Incident# 39000 Re: Exports fail', 'Incident# 40100 Exports fail'],
    ['[Billing] Exports fail', 'Incident# 40100 [Billing] Exports fail'],
    ['R: a language question', 'Incident# 40100 R: a language question'],
    ['TR 069: no sessions', 'Incident# 40100 TR 069: no sessions'],
    ['7 exports fail', 'Incident# 40100 7 exports fail'],
    ['Exports\r\nBcc: all@acme.test', 'Incident# 40100 Exports Bcc: all@acme.test'],
    ['Re: ', 'Incident# 40100'],
    ['', 'Incident# 40100'],
  ])('A4: of %j reads %j', (title, subject) => {
    expect(incidentSubject('40100', title)).toBe(subject);
  });

  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Re: ', 'Incident# 7', 'Incident#7 x', '[EXT]'),
  );
  const title = fc.array(anything, { maxLength: 4 }).map((parts) => parts.join(''));

  it('A4: whatever the title, the subject names its incident, once and for all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), title, (number, text) => {
        const subject = incidentSubject(String(number), text);
        expect(namedIncident(subject)).toBe(String(number));
        expect(namedIncident(`Re: ${subject}`)).toBe(String(number));
        expect(incidentSubject(String(number), subject)).toBe(subject);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
