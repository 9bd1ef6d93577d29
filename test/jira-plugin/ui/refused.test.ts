import { expect, test } from 'vitest';
import { type Fault, loadAdminScreens } from '../../../core';
import { refusedText } from '../../../jira-plugin/ui/texts/refused';
import { speak } from '../../../jira-plugin/ui/texts/spoken';

const BLANK: Fault = { code: 'blank', path: ['vendor', 'name'], data: {} };

test('What the app refuses is said in the reader’s language: the process’s own reasons, the app’s, and each fault of a policy with its place', async () => {
  expect(refusedText({ code: 'not-set-up' })).toBe('The process is not set up in this project. Set it up first.');
  expect(refusedText({ code: 'not-allowed', data: { act: 'survey-answered' } })).toBe(
    'Only the customer can answer how our support was.',
  );
  speak(await loadAdminScreens('de'));
  expect(refusedText({ code: 'not-set-up' })).toBe(
    'Der Prozess ist in diesem Projekt nicht eingerichtet. Bitte zuerst einrichten.',
  );
  expect(refusedText({ code: 'policy-faulty', faults: [BLANK] })).toMatch(/^vendor\.name: \S/);
});
