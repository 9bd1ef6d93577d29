import { List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import { portalBy, portalRequest as words } from '../../texts/portal';
import { AnswerForm } from '../forms/AnswerForm';
import { ClosingNote } from './ClosingNote';
import type { ActiveProps } from './waiting-props';

const { customer } = words;

/** What the customer was asked, until when, and the place for the answer (E4, E5, H3, H7). */
export function CustomerAwaited({ view, waiting, reader, ways }: ActiveProps<'customer'>) {
  const { dueAt, questions, areOptions, lowersPriority } = waiting;
  const isLate = dueAt !== null && dueAt < reader.now;
  const by = dueAt === null ? null : portalBy(dueAt, reader);
  return (
    <Stack space="space.150">
      <SectionMessage
        appearance="information"
        title={by === null ? customer.open : isLate ? customer.late : customer.due(by)}
      >
        <Stack space="space.100">
          {isLate && by !== null && <Text>{customer.lateText(by)}</Text>}
          {questions.length === 0 && <Text>{customer.unasked}</Text>}
          {areOptions && <Text>{customer.choose}</Text>}
          {questions.length > 0 && (
            <List type="ordered">
              {questions.map((question) => (
                <ListItem key={question}>{question}</ListItem>
              ))}
            </List>
          )}
        </Stack>
      </SectionMessage>
      {view.ways.answer && <AnswerForm ways={ways} />}
      <ClosingNote
        closing={view.closing}
        reader={reader}
        before={lowersPriority && !isLate ? customer.lowersLater : ''}
      />
    </Stack>
  );
}
