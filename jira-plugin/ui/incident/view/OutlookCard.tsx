import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import { agentReader, type Judged, type Outlook } from '../../../../core';
import { panelOutlook } from '../../texts/panel';
import { firstName } from '../../texts/process';
import { Card } from './Card';

interface Props {
  readonly judged: Judged;
  readonly outlook: Outlook;
  readonly title: string;
  /** What stands below the lines. */
  readonly children?: ReactNode;
}

/** What an act or a reply would do, in dates, a line each. */
export function OutlookCard({ judged, outlook, title, children }: Props) {
  const lines = panelOutlook.outlookLines(outlook, firstName(judged.incident.requester), agentReader(judged));
  return (
    <Card>
      <Stack space="space.100">
        <Heading as="h3" size="xxsmall">
          {title}
        </Heading>
        {lines.length > 0 ? (
          <List type="unordered">
            {lines.map(({ about, text, strong, rest }) => (
              <ListItem key={`${about} ${text}`}>
                <Text>
                  {text}
                  <Text as="strong">{strong}</Text>
                  {rest}
                </Text>
              </ListItem>
            ))}
          </List>
        ) : (
          <Text>{panelOutlook.outlookTitles.nothing}</Text>
        )}
        {children}
      </Stack>
    </Card>
  );
}
