import { Box, Button, Inline, Label, Select, Stack, Text, xcss } from '@forge/react';
import { useState } from 'react';
import { lettingReport, liftedBy, personFirstName, personName, proposalOf } from '../../../core';
import type { Reporting } from '../../resolvers/organization';
import { Quiet } from '../incident/view/Quiet';
import { panelPeople, panelSupport } from '../texts/organization';
import type { OrganizationPage } from './use-organization';

interface Props {
  readonly page: OrganizationPage;
  /** Gives whether it was saved: who was chosen stays until then. */
  readonly onAdd: (person: Reporting) => Promise<boolean>;
}

const field = xcss({ width: '100%', maxWidth: '640px' });

/** One more person of the organization on the list, found by name or address among its own. */
export function AddPerson({ page, onAdd }: Props) {
  const { add, waiting } = panelPeople;
  const [chosen, setChosen] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const others = page.members
    .filter(({ mayReport }) => !mayReport)
    .toSorted((a, b) => personName(a).localeCompare(personName(b)));
  const person = others.find(({ id }) => id === chosen);
  const starts = person ? liftedBy(page, lettingReport(page, person)) : [];
  const submit = async (): Promise<void> => {
    if (!person || !(await onAdd(person))) return;
    setChosen(null);
    setAdded((times) => times + 1);
  };
  if (others.length === 0) return null;
  return (
    <Box xcss={field}>
      <Stack key={added} space="space.100">
        <Stack>
          <Label labelFor="add-person">{add.title}</Label>
          <Quiet>{add.hint}</Quiet>
          <Select
            inputId="add-person"
            placeholder={add.label}
            options={others.map((one) => ({ value: one.id, label: proposalOf(one) }))}
            onChange={({ value }: { value: string }) => setChosen(value)}
          />
        </Stack>
        <Box role="status">
          {person && starts.length > 0 && (
            <Text>{waiting.oncePermitted(personFirstName(person), panelSupport.startNow(starts))}</Text>
          )}
        </Box>
        {person && (
          <Inline>
            <Button onClick={() => void submit()}>{add.button}</Button>
          </Inline>
        )}
      </Stack>
    </Box>
  );
}
