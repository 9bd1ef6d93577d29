import { describe, expect, test } from 'vitest';
import {
  ATTACHED_FILE,
  askNote,
  callReport,
  LANGUAGES,
  loadScreens,
  missingQuestions,
  type Screens,
} from '../../../core';
import { INTAKE_FIELDS } from '../../../core/intake';
import { english } from '../../../core/texts/english';
import { ADMINISTERED, AGREEMENTS, POLICY, PORTAL } from './asked';
import { ENGLISH, onAdminPage, onAgreements, onPolicies, onPortals, PORTAL_NOTES } from './english';
import { OCCASIONS } from './said';
import { SENT, WRITTEN } from './sent';
import { sentencesOf } from './sentences';

/** A changed sentence is looked at in these files, then approved with `vitest run test/core/texts/sentences.test.ts -u`. */
const approved = (name: string): string => `./approved/${name}.txt`;

describe('What people read is what was approved', () => {
  test.each(LANGUAGES)('on screens in %s', async (language) => {
    const screens: Screens = language === 'en' ? ENGLISH : await loadScreens(language);
    await expect(`${sentencesOf(screens, OCCASIONS).join('\n')}\n`).toMatchFileSnapshot(
      approved(`screens-${language}`),
    );
  });

  test('in mails to customers and notes to agents (A4, C1, F3, I2, I3, J3, K2)', async () => {
    const { mails, notes, signOff } = english;
    await expect(`${sentencesOf({ mails, notes, signOff }, SENT).join('\n')}\n`).toMatchFileSnapshot(approved('sent'));
  });

  test('in replies, in the notes of acts and in reports taken by phone (B13, H1, H9)', async () => {
    const { reply, actNote, greeting } = english;
    const written = {
      ...{ reply, actNote, askNote, greeting, callReport },
      questions: missingQuestions(INTAKE_FIELDS),
      attached: ATTACHED_FILE,
    };
    await expect(`${sentencesOf(written, WRITTEN).join('\n')}\n`).toMatchFileSnapshot(approved('written'));
  });

  test('in notes that a portal writes into a ticket (K1)', async () => {
    await expect(`${sentencesOf({ notes: PORTAL_NOTES }, PORTAL).join('\n')}\n`).toMatchFileSnapshot(
      approved('portal-notes'),
    );
  });

  describe.each([
    ['on a portal (A3, C1, D3, F3, I2, I7, J3, K1, K2)', 'portal', onPortals, PORTAL],
    ['about a policy, its changes and their preview', 'policy', onPolicies, POLICY],
    ['about agreements from a file', 'agreements', onAgreements, AGREEMENTS],
    ['on the page of Jira’s administrators', 'admin', onAdminPage, ADMINISTERED],
  ])('%s', (_, name, catalogue, occasions) => {
    test.each(LANGUAGES)('in %s', async (language) => {
      const said = sentencesOf(await catalogue(language), occasions);
      await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(approved(`${name}-${language}`));
    });
  });
});
