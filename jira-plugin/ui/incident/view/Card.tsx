import { Box, xcss } from '@forge/react';
import type { ReactNode } from 'react';

const SHAPE = { borderRadius: 'radius.large', padding: 'space.150', flexGrow: '1', minWidth: '200px' } as const;

const STYLES = {
  plain: xcss({ ...SHAPE, backgroundColor: 'color.background.neutral' }),
  warning: xcss({ ...SHAPE, backgroundColor: 'color.background.warning' }),
  danger: xcss({ ...SHAPE, backgroundColor: 'color.background.danger' }),
};

interface Props {
  readonly tone?: keyof typeof STYLES;
  readonly children: ReactNode;
}

/** Something that stands out from the panel; its colour never speaks alone. */
export const Card = ({ tone = 'plain', children }: Props) => <Box xcss={STYLES[tone]}>{children}</Box>;
