import { Box, SectionMessage, Stack, Text, xcss } from '@forge/react';
import type { PortalReader } from '../../../../core';
import { portalAt, portalBy, portalReport as words } from '../../texts/portal';
import type { Draft } from '../use-draft';

interface Props {
  readonly told: Draft;
  readonly reader: PortalReader;
  readonly isEntitled: boolean;
}

const card = xcss({ backgroundColor: 'color.background.neutral', borderRadius: 'radius.small', padding: 'space.150' });

/** The severity as the answers make it, with what it brings: until when the customer hears from us, and the call (C2, E2, G2). */
export function Found({ told, reader, isEntitled }: Props) {
  const { severity, dueAt, opensAt, closesAt, callNeeded, prepared } = told.judged;
  const by = dueAt === null ? null : portalBy(dueAt, reader);
  const unverified = severity !== null && dueAt === null && !isEntitled;
  return (
    <Box role="status">
      {severity !== null &&
        (callNeeded ? (
          <SectionMessage appearance="warning" title={words.call.title(severity)}>
            <Stack space="space.100">
              <Text>
                {opensAt === null
                  ? words.call.open(
                      prepared.policy.vendor.phone,
                      by,
                      closesAt === null ? null : portalBy(closesAt, reader),
                    )
                  : words.call.closed(prepared.policy.vendor.phone, portalAt(opensAt, reader))}
              </Text>
              <Text>{words.call.keep}</Text>
              {unverified && <Text>{words.found.unverified}</Text>}
            </Stack>
          </SectionMessage>
        ) : (
          <Box xcss={card}>
            <Stack space="space.050">
              {told.draft.answers.request === 'problem' ? (
                <Stack space="space.050">
                  <Text weight="bold">{words.found.title(severity)}</Text>
                  {by !== null && <Text>{words.found.due(by)}</Text>}
                </Stack>
              ) : (
                <Text>{by === null ? words.found.minorOpen(severity) : words.found.minor(severity, by)}</Text>
              )}
              {unverified && <Text>{words.found.unverified}</Text>}
            </Stack>
          </Box>
        ))}
    </Box>
  );
}
