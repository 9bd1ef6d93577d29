import { Box, Button, DynamicTable, Heading, Inline, Stack, Text } from '@forge/react';
import { Quiet } from '../../incident/view/Quiet';
import { dayWords, adminAgreements as words } from '../../texts/admin';
import type { ImportChange, ImportPlan } from './compare';
import { FaultList } from './FaultList';

interface Props {
  readonly plan: ImportPlan;
  readonly onImport: () => void;
}

const PAGE = 20;
const spanWords = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string =>
  words.span(dayWords(startsOn), dayWords(endsOn));

const agreementText = ({ agreement }: ImportChange): string =>
  agreement
    ? words.agreement(agreement.from === null ? null : spanWords(agreement.from), spanWords(agreement.to))
    : words.unchanged;

/** What an import would do; the button says how much of it. */
export function PlanView({ plan: { changes, same, faults, onlyFirst }, onImport }: Props) {
  return (
    <Stack space="space.200">
      <Box role="status">
        <Text weight="semibold">{words.summary(changes.length, same, faults.length)}</Text>
      </Box>
      {onlyFirst !== null && <Quiet>{words.more(onlyFirst)}</Quiet>}
      {faults.length > 0 && (
        <Stack space="space.100">
          <Heading as="h3" size="small">
            {words.faults}
          </Heading>
          <Text>{words.faultsText}</Text>
          <FaultList faults={faults} />
        </Stack>
      )}
      {changes.length === 0 && faults.length === 0 && <Text>{words.nothing}</Text>}
      {changes.length > 0 && (
        <>
          <DynamicTable
            caption={words.changes}
            rowsPerPage={PAGE}
            head={{
              cells: Object.entries(words.changeColumns).map(([key, content]) => ({ key, content, isSortable: false })),
            }}
            rows={changes.map((change) => ({
              key: String(change.line),
              cells: [
                { key: 'line', content: words.line(change.line) },
                { key: 'organization', content: change.organization.name },
                { key: 'agreement', content: agreementText(change) },
                { key: 'people', content: change.people.map(({ name }) => name).join(', ') || words.nobody },
              ],
            }))}
          />
          <Inline>
            <Button appearance="primary" onClick={onImport}>
              {words.import(changes.length)}
            </Button>
          </Inline>
        </>
      )}
    </Stack>
  );
}
