import { Text } from '@forge/react';
import { portalAt, portalBy, portalRequest as words } from '../../texts/portal';
import { Quiet } from './Quiet';
import { Statement } from './Statement';
import type { StatementProps } from './waiting-props';

const { support } = words;

/** Until when the customer hears from support, and who works on it (E2, A1). */
export function SupportAwaited({ view, waiting, reader }: StatementProps<'support'>) {
  const { dueAt, agent } = waiting;
  const { number, severity, vendor, countsFrom, callNeeded } = view;
  const isLate = dueAt !== null && dueAt < reader.now;
  const by = dueAt === null ? null : portalBy(dueAt, reader);
  return (
    <Statement title={by === null ? support.working : isLate ? support.late : support.due(by)}>
      {isLate && by !== null && <Text>{support.lateText(by, vendor.phone)}</Text>}
      <Text>
        {support.who(agent, number)} {support.severity(severity)}
      </Text>
      {countsFrom !== null && <Text>{support.countsFrom(portalAt(countsFrom, reader))}</Text>}
      {callNeeded && <Text weight="bold">{support.call(severity, vendor.phone)}</Text>}
      <Quiet>{support.more}</Quiet>
    </Statement>
  );
}
