import { Text } from '@forge/react';
import type { ReactNode } from 'react';

/** What is good to know, and nothing to do. */
export const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Text size="small" color="color.text.subtle">
    {children}
  </Text>
);
