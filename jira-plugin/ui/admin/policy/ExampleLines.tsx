import { Stack, Strong, Text } from '@forge/react';
import type { Example } from '../../../../core';
import { Marked } from '../../incident/view/Marked';

/** What the numbers beside it do, as sentences with dates. */
export const ExampleLines = ({ examples }: { readonly examples: readonly (Example | null)[] }) => (
  <Stack space="space.050">
    {examples.map(
      (example) =>
        example && (
          <Marked key={example.before} name="info">
            <Text size="small">
              {example.before}
              <Strong>{example.moment}</Strong>
              {example.after}
            </Text>
          </Marked>
        ),
    )}
  </Stack>
);
