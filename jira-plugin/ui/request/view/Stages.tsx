import { Box, ProgressTracker, xcss } from '@forge/react';
import { REQUEST_STAGES, type RequestStage } from '../../../../core';
import { portalRequest as words } from '../../texts/portal';

/** The tracker brings empty space above. */
const raised = xcss({ marginTop: 'space.negative.300' });

/** How far the request is. */
export function Stages({ stage }: { readonly stage: RequestStage }) {
  const now = REQUEST_STAGES.indexOf(stage);
  return (
    <Box xcss={raised}>
      <ProgressTracker
        label={words.progress}
        spacing="cozy"
        animated={false}
        items={REQUEST_STAGES.map((id, place) => ({
          id,
          label: words.stages[id],
          percentageComplete: place < now ? 100 : 0,
          status: place < now ? 'visited' : place === now ? 'current' : 'unvisited',
        }))}
      />
    </Box>
  );
}
