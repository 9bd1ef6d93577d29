import { Box, Heading, ProgressBar, Stack, Text } from '@forge/react';
import { PROVISION_STEPS } from '../../../setup/steps';
import { Quiet } from '../../incident/view/Quiet';
import { adminSetup } from '../../texts/admin';
import type { SetupRun } from './use-setup';

const { running: words } = adminSetup;

/** How far a run of setup has come. */
export function RunProgress({ run: { outcome, late } }: { readonly run: SetupRun }) {
  const step = outcome?.running ?? null;
  const place = step === null ? 0 : PROVISION_STEPS.indexOf(step);
  const said = step === null ? words.waiting : words.step(words.steps[step], place + 1, PROVISION_STEPS.length);
  return (
    <Box role="status">
      <Stack space="space.100">
        <Heading as="h2" size="small">
          {words.title}
        </Heading>
        <Text>{said}</Text>
        <ProgressBar ariaLabel={words.title} value={place / PROVISION_STEPS.length} />
        {late && <Quiet>{words.late}</Quiet>}
      </Stack>
    </Box>
  );
}
