import { Box, Inline, Pressable, Stack, xcss } from '@atlaskit/primitives';
import type { Components } from '../component';

const PADDING = ['padding', 'paddingBlock', 'paddingBlockEnd', 'paddingBlockStart', 'paddingInline'] as const;
const MORE_PADDING = ['paddingInlineEnd', 'paddingInlineStart'] as const;

export const LAYOUT: Components = {
  Root: { props: [], draw: ({ kids }) => kids },
  Box: {
    props: ['backgroundColor', 'role', 'testId', 'xcss', ...PADDING, ...MORE_PADDING],
    draw: ({ p: { xcss: style, children: _, ...p }, kids }) => (
      <Box {...p} {...(style ? { xcss: xcss(style) } : {})}>
        {kids}
      </Box>
    ),
  },
  Pressable: {
    props: ['backgroundColor', 'isDisabled', 'onClick', 'testId', 'xcss', ...PADDING, ...MORE_PADDING],
    draw: ({ p: { xcss: style, children: _, onClick, ...p }, kids }) => (
      <Pressable {...p} onClick={() => onClick?.()} {...(style ? { xcss: xcss(style) } : {})}>
        {kids}
      </Pressable>
    ),
  },
  Inline: {
    props: ['alignBlock', 'alignInline', 'spread', 'grow', 'space', 'shouldWrap', 'separator', 'rowSpace', 'testId'],
    draw: ({ p: { children: _, ...p }, kids }) => <Inline {...p}>{kids}</Inline>,
  },
  Stack: {
    props: ['alignBlock', 'alignInline', 'grow', 'space', 'spread', 'testId'],
    draw: ({ p: { children: _, ...p }, kids }) => <Stack {...p}>{kids}</Stack>,
  },
  List: {
    props: ['type'],
    draw: ({ p, kids }) => (p.type === 'ordered' ? <ol>{kids}</ol> : <ul>{kids}</ul>),
  },
  ListItem: { props: [], draw: ({ kids }) => <li>{kids}</li> },
};
