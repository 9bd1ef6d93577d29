import { Link, SectionMessage, Stack, Text } from '@forge/react';
import type { JudgedDraft, PortalReader } from '../../../../core';
import { portalAt, portalReport as words } from '../../texts/portal';

interface Props {
  readonly judged: JudgedDraft;
  readonly reader: PortalReader;
}

/** That support is closed now (A3), and where the answer may be already (A2). */
export function Before({ judged: { prepared }, reader }: Props) {
  const { calendar, policy } = prepared;
  const { documentationUrl } = policy.vendor;
  const isOpen = calendar.isOpen(reader.now);
  if (isOpen && documentationUrl === null) return null;
  return (
    <Stack space="space.200">
      {!isOpen && (
        <SectionMessage appearance="information" title={words.closed.title}>
          <Text>{words.closed.text(portalAt(calendar.nextOpening(reader.now), reader))}</Text>
        </SectionMessage>
      )}
      {documentationUrl !== null && (
        <Text>
          {words.documentation.before}{' '}
          <Link href={documentationUrl} openNewTab>
            {words.documentation.link}
          </Link>
        </Text>
      )}
    </Stack>
  );
}
