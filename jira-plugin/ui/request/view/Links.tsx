import { Box, Button, Inline, xcss } from '@forge/react';
import type { RequestView } from '../../../../core';
import { portalRequest as words } from '../../texts/portal';
import type { FormWay, Ways } from '../use-ways';

const apart = xcss({
  borderTopColor: 'color.border',
  borderTopStyle: 'solid',
  borderTopWidth: 'border.width',
  paddingTop: 'space.100',
});

interface Props {
  readonly view: RequestView;
  readonly ways: Ways;
}

/** What else can be done, quietly; what is asked for above is not said again. */
export function Links({ view, ways }: Props) {
  const { confirm, reopen, supervisor, comment } = view.ways;
  const offered = { confirm: confirm && view.waiting.for !== 'confirmation', reopen, supervisor, comment };
  const links = (Object.keys(offered) as (keyof typeof offered)[]).filter((way) => offered[way]);
  if (links.length === 0) return null;
  return (
    <Box xcss={apart}>
      <Inline space="space.050" rowSpace="space.050" shouldWrap>
        {links.map((way: Extract<FormWay, keyof typeof offered>) => (
          <Button
            key={way}
            appearance="subtle"
            spacing="compact"
            autoFocus={ways.left === way}
            onClick={() => ways.open(way)}
          >
            {words.ways[way]}
          </Button>
        ))}
      </Inline>
    </Box>
  );
}
