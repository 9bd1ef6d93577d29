import { Icon, Inline, Text } from '@forge/react';

/** What was done; the words say it, so that the sign has no label. */
export const Said = ({ words }: { readonly words: string }) => (
  <Inline space="space.100" alignBlock="start">
    <Icon glyph="check-circle" color="color.icon.success" label="" />
    <Text weight="bold">{words}</Text>
  </Inline>
);
