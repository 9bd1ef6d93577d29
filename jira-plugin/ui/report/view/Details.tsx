import { Checkbox, Inline, Stack, Text } from '@forge/react';
import { ATTACHED_FILE, type IntakeField, type PolicyIntake } from '../../../../core';
import { portalReport as words } from '../../texts/portal';
import type { Draft } from '../use-draft';
import { Detail } from './Detail';

interface Props {
  readonly told: Draft;
  readonly intake: PolicyIntake;
}

const AREAS = ['software', 'server'] as const;
const FILES: readonly IntakeField[] = ['logFiles', 'screenshots'];
const LAST: readonly IntakeField[] = ['operatingSystem', 'serverRoles', ...FILES];

/** What is short comes first; the others keep their order. */
const FIRST: readonly IntakeField[] = ['reporterName', 'organization', 'productVersion', 'persistence'];
const placeOf = (field: IntakeField): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);

/** What the report should hold (B1 to B12). What is typed stays where a question is hidden and shown again. */
export function Details({ told, intake }: Props) {
  const { judged, draft, answer, tell } = told;
  const { asked } = judged;
  if (asked.length === 0) return null;
  const area = draft.answers.area ?? [];
  const detail = (field: IntakeField) => <Detail key={field} field={field} told={told} rule={intake[field]} />;
  const files = FILES.filter((field) => asked.includes(field));
  return (
    <Stack space="space.150">
      {[...asked]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .filter((field) => !LAST.includes(field))
        .map(detail)}
      {draft.answers.request === 'problem' && (intake.operatingSystem !== 'off' || intake.serverRoles !== 'off') && (
        <Stack space="space.050">
          <Text weight="semibold" size="small">
            {words.concerns}
          </Text>
          <Inline space="space.200" rowSpace="space.050" shouldWrap>
            {AREAS.map((one) => (
              <Checkbox
                key={one}
                label={words.area[one]}
                isChecked={area.includes(one)}
                onChange={({ target }) =>
                  answer({ area: AREAS.filter((known) => (known === one ? target.checked : area.includes(known))) })
                }
              />
            ))}
          </Inline>
        </Stack>
      )}
      {asked.filter((field) => LAST.includes(field) && !FILES.includes(field)).map(detail)}
      {files.length > 0 && (
        <Stack space="space.050">
          <Text weight="semibold" size="small">
            {words.files.title}
          </Text>
          <Inline space="space.200" rowSpace="space.050" shouldWrap>
            {files.map((field) => (
              <Checkbox
                key={field}
                label={words.details[field].label}
                isChecked={(draft.fields[field] ?? '') !== ''}
                onChange={({ target }) => tell(field, target.checked ? ATTACHED_FILE : '')}
              />
            ))}
          </Inline>
        </Stack>
      )}
    </Stack>
  );
}
