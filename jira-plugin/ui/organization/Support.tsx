import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { heldVerdict, stillHeld, supportVerdict } from '../../../core';
import { IncidentLinks } from '../incident/view/IncidentLinks';
import { Marked } from '../incident/view/Marked';
import { Quiet } from '../incident/view/Quiet';
import { words } from '../texts';
import { panelPeople, panelSupport } from '../texts/organization';
import type { OrganizationPage } from './use-organization';

interface Props {
  readonly page: OrganizationPage;
  /** The dates were just left: their button has the focus again. */
  readonly returned: boolean;
  readonly onDates: () => void;
}

/** Whether the organization has support, why, and what that holds up (F1). */
export function Support({ page, returned, onDates }: Props) {
  const { here, organization, agreement, mayChange, keys } = page;
  const verdict = supportVerdict(agreement, here);
  const fine = verdict === 'entitled' || !here.required;
  const { title, why } = panelSupport.support(verdict, { ...here, organization: organization.name, agreement });
  const because = stillHeld(page.held, page, here).filter(
    (one) => heldVerdict(one, page, here) !== 'not-a-representative',
  );
  const change = mayChange && (
    <Inline>
      <Button autoFocus={returned} appearance={fine ? 'default' : 'primary'} onClick={onDates}>
        {agreement ? panelPeople.changeDates : panelPeople.enterDates}
      </Button>
    </Inline>
  );
  const held = because.length > 0 && (
    <Text>
      {panelPeople.onHold} <IncidentLinks numbers={because.map(({ number }) => number)} keys={keys} />
    </Text>
  );
  if (fine)
    return (
      <Stack space="space.150">
        <Marked name="check">
          <Stack space="space.050">
            <Text weight="bold">{title}</Text>
            <Quiet>{why}</Quiet>
            {held}
          </Stack>
        </Marked>
        {change}
      </Stack>
    );
  return (
    <SectionMessage appearance="warning" title={title}>
      <Stack space="space.100">
        <Text>{why}</Text>
        {held}
        {mayChange ? change : <Text>{words.organization.whoEntersDates}</Text>}
      </Stack>
    </SectionMessage>
  );
}
