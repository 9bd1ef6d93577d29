import { Button } from '@zendeskgarden/react-buttons';
import { type RefObject, useState } from 'react';
import { personName } from '../../../core';
import type { Person } from '../../client';
import { mayReport } from '../../history/entitlement-fields';
import { Row } from '../people/styled';
import { peopleWords as words } from '../texts/people';
import { Between, Buttons, Quiet, Section, Title } from '../ui/styled';
import { AddPerson } from './AddPerson';
import type { OrganizationPage } from './load-organization';

interface Props {
  readonly page: OrganizationPage;
  readonly busy: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onAdd: (person: Person) => Promise<boolean>;
  readonly onRemove: (person: Person) => Promise<boolean>;
}

/** The organization's valid representatives (F2). Taking one off is asked once more, with what follows from it. */
export function Representatives({ page, busy, heading, onAdd, onRemove }: Props) {
  const [leaving, setLeaving] = useState<number | null>(null);
  const { members, here } = page;
  const listed = members.filter(mayReport).toSorted((a, b) => personName(a).localeCompare(personName(b)));
  const keep = (id: number): void => {
    setLeaving(null);
    requestAnimationFrame(() => document.getElementById(`remove-${id}`)?.focus());
  };
  const remove = async (person: Person): Promise<void> => {
    if (busy || !(await onRemove(person))) return;
    setLeaving(null);
    heading.current?.focus();
  };
  return (
    <Section>
      <Between>
        <Title ref={heading} tabIndex={-1}>
          {words.mayReport}
        </Title>
        {listed.length > 0 && <Quiet>{words.people(listed.length)}</Quiet>}
      </Between>
      {listed.length === 0 && <p>{here.required ? words.nobody : words.nobodyNeeded}</p>}
      <ul>
        {listed.map((person) => (
          <Row key={person.id} onKeyDown={({ key }) => key === 'Escape' && leaving === person.id && keep(person.id)}>
            <div>
              <strong>{personName(person)}</strong>
              {person.email && <Quiet>{person.email}</Quiet>}
            </div>
            {here.may.changePeople && leaving !== person.id && (
              <Button
                isLink
                id={`remove-${person.id}`}
                aria-label={words.removeName(personName(person))}
                onClick={() => setLeaving(person.id)}
              >
                {words.remove}
              </Button>
            )}
            {leaving === person.id && (
              <div>
                <p>{words.removeWhat(personName(person), here.required)}</p>
                <Buttons>
                  <Button autoFocus isDanger aria-disabled={busy} onClick={() => void remove(person)}>
                    {words.removeName(personName(person))}
                  </Button>
                  <Button isBasic onClick={() => keep(person.id)}>
                    {words.keepName(personName(person))}
                  </Button>
                </Buttons>
              </div>
            )}
          </Row>
        ))}
      </ul>
      {here.may.changePeople && <AddPerson page={page} busy={busy} onAdd={onAdd} />}
    </Section>
  );
}
