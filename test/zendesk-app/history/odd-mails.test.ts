import { describe, expect, it } from 'vitest';
import { ANN, audit, comment, eventsOf, made, read } from './told-ticket';

describe('mail', () => {
  const system = {
    message_id: '<a@b>',
    raw_email_identifier: '1/a.eml',
    json_email_identifier: '1/a.json',
    eml_redacted: false,
  };

  it.each([
    ['flagged as written by a machine is automatic', { flags: [4], flags_options: { '4': { trusted: false } } }, true],
    ['flagged as from somebody outside the conversation is not', { flags: [2], trusted: false }, false],
    ['with no flags is not', {}, false],
    ['with flags that are none is not', { flags: 'none' }, false],
    ['recovered from the suspended ones is human: an agent vouched for it', { suspension_type_id: 3 }, false],
  ])('%s', (_, flags, automatic) => {
    const audits = [
      audit('10:00:00', ANN, [comment(true)], {
        via: { channel: 'email' },
        metadata: { system, custom: {}, ...flags },
      }),
    ];
    const [message] = eventsOf({ audits });
    expect(message?.type === 'message' && message.automatic === true).toBe(automatic);
    expect(message).not.toHaveProperty('headers');
  });

  it.each([
    ['email', 'email'],
    [4, 'email'],
    ['voice', 'phone'],
    ['web', 'portal'],
    ['api', 'portal'],
    ['mobile', 'portal'],
    [29, 'portal'],
    [null, 'portal'],
  ])('and other ways in: %s is told as %s', (channel, told) => {
    expect(read({ creation: { ...made, via: { channel } } }).events[0]).toMatchObject({ channel: told });
  });

  it.each([null, undefined])('a way in of %s is the ticket’s own', (via) => {
    expect(read({ creation: { ...made, via }, ticket: { via: { channel: 'email' } } }).events[0]).toMatchObject({
      channel: 'email',
    });
  });
});
