import { HelperMessage, Label, Stack, TextArea } from '@forge/react';
import { words } from '../../texts';
import { panelWhy } from '../../texts/panel';

/**
 * The explanation as lines for a mail. An app in UI Kit cannot reach the clipboard, so that the text stands in a field to be copied from.
 * https://developer.atlassian.com/platform/forge/ui-kit/components/text-area/
 */
export const WhyText = ({ text }: { readonly text: string }) => (
  <Stack>
    <Label labelFor="why-text">{panelWhy.copy}</Label>
    <TextArea id="why-text" value={text} isReadOnly isMonospaced autoFocus minimumRows={8} resize="vertical" />
    <HelperMessage>{words.copyHint}</HelperMessage>
  </Stack>
);
