import { Button } from '@zendeskgarden/react-buttons';
import { heldVerdict, stillHeld, supportVerdict } from '../../../core';
import { Stated } from '../people/styled';
import { TicketLinks } from '../people/TicketLink';
import { peopleWords as words } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { CheckIcon, WarningIcon } from '../ui/icons';
import { Buttons, Quiet, Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import type { OrganizationPage } from './load-organization';

interface Props {
  readonly zaf: Zaf;
  readonly page: OrganizationPage;
  readonly onDates: () => void;
}

/** Whether the organization has support, why, and what that holds up (F1). */
export function Support({ zaf, page, onDates }: Props) {
  const { here, organization, agreement } = page;
  const verdict = supportVerdict(agreement, here);
  const fine = verdict === 'entitled' || !here.required;
  const { title, why } = panelSupport.support(verdict, { ...here, organization: organization.name, agreement });
  const facts = page;
  const waiting = stillHeld(page.held, facts, here);
  const because = waiting.filter((one) => heldVerdict(one, facts, here) !== 'not-a-representative');
  return (
    <Section $tone={fine ? 'plain' : 'warning'} aria-label={words.agreement}>
      <Stated>
        {fine ? <CheckIcon /> : <WarningIcon />}
        <div>
          <Title>{title}</Title>
          {fine ? <Quiet>{why}</Quiet> : <p>{why}</p>}
          {because.length > 0 && (
            <p>
              {words.onHold} <TicketLinks zaf={zaf} numbers={because.map(({ number }) => number)} />
            </p>
          )}
          {!fine && !here.may.changeDates && <p>{words.whoEntersDates}</p>}
        </div>
      </Stated>
      {here.may.changeDates && (
        <Buttons>
          <Button id="open-dates" isPrimary={!fine} onClick={onDates}>
            {agreement ? words.changeDates : words.enterDates}
          </Button>
        </Buttons>
      )}
    </Section>
  );
}
