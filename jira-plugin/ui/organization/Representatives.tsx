import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import { useState } from 'react';
import { personName } from '../../../core';
import type { Reporting } from '../../resolvers/organization';
import { Quiet } from '../incident/view/Quiet';
import { Section } from '../incident/view/Section';
import { panelPeople as words } from '../texts/organization';
import { AddPerson } from './AddPerson';
import type { OrganizationPage } from './use-organization';

interface Props {
  readonly page: OrganizationPage;
  readonly onAdd: (person: Reporting) => Promise<boolean>;
  readonly onRemove: (person: Reporting) => Promise<boolean>;
}

const row = xcss({ width: '100%', maxWidth: '640px' });

/** The organization's valid representatives (F2). Taking one off is asked once more, with what follows from it. */
export function Representatives({ page, onAdd, onRemove }: Props) {
  const [leaving, setLeaving] = useState<string | null>(null);
  const { members, here, mayChange } = page;
  const listed = members
    .filter(({ mayReport }) => mayReport)
    .toSorted((a, b) => personName(a).localeCompare(personName(b)));
  const remove = async (person: Reporting): Promise<void> => {
    if (await onRemove(person)) setLeaving(null);
  };
  return (
    <Section title={words.mayReport} {...(listed.length > 0 ? { beside: words.people(listed.length) } : {})}>
      {listed.length === 0 && <Text>{here.required ? words.nobody : words.nobodyNeeded}</Text>}
      {listed.map((person) => (
        <Box key={person.id} xcss={row}>
          <Stack space="space.100">
            <Inline spread="space-between" alignBlock="center" space="space.100">
              <Stack>
                <Text weight="bold">{personName(person)}</Text>
                {person.email && person.email !== personName(person) && <Quiet>{person.email}</Quiet>}
              </Stack>
              {mayChange && leaving !== person.id && (
                <Button appearance="subtle" spacing="compact" onClick={() => setLeaving(person.id)}>
                  {words.removeName(personName(person))}
                </Button>
              )}
            </Inline>
            {leaving === person.id && (
              <>
                <Text>{words.removeWhat(personName(person), here.required)}</Text>
                <Inline space="space.100" rowSpace="space.100" shouldWrap>
                  <Button autoFocus appearance="danger" onClick={() => void remove(person)}>
                    {words.removeName(personName(person))}
                  </Button>
                  <Button appearance="subtle" onClick={() => setLeaving(null)}>
                    {words.keepName(personName(person))}
                  </Button>
                </Inline>
              </>
            )}
          </Stack>
        </Box>
      ))}
      {mayChange && <AddPerson page={page} onAdd={onAdd} />}
    </Section>
  );
}
