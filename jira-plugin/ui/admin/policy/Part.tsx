import { Box, Heading, Inline, Stack, xcss } from '@forge/react';
import type { ReactNode } from 'react';
import { Quiet } from '../../incident/view/Quiet';

const about = xcss({ minWidth: '200px', width: '22%' });
const entries = xcss({ flexGrow: '1', minWidth: '300px', width: '70%' });
const part = xcss({ paddingBlock: 'space.200' });

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** One part of the policy: what it is beside its entries, or above them where there is no room. */
export const Part = ({ title, text, children }: Props) => (
  <Box xcss={part}>
    <Inline space="space.300" rowSpace="space.150" alignBlock="start" shouldWrap>
      <Box xcss={about}>
        <Stack space="space.050">
          <Heading as="h2" size="small">
            {title}
          </Heading>
          <Quiet>{text}</Quiet>
        </Stack>
      </Box>
      <Box xcss={entries}>
        <Stack space="space.200">{children}</Stack>
      </Box>
    </Inline>
  </Box>
);
