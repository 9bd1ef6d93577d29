import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Zaf } from './zaf';

export type ColourScheme = 'light' | 'dark';

const answer = z.looseObject({ colorScheme: z.enum(['light', 'dark']).optional().catch(undefined) });
const isScheme = (value: unknown): value is ColourScheme => value === 'light' || value === 'dark';

/** The agent's scheme, also when it changes. https://developer.zendesk.com/documentation/apps/app-developer-guide/dark-mode */
export function useColourScheme(zaf: Zaf): ColourScheme {
  const [scheme, setScheme] = useState<ColourScheme>(() => {
    const said = new URLSearchParams(window.location.search).get('colorScheme');
    return isScheme(said) ? said : 'light';
  });
  useEffect(() => {
    zaf.get(['colorScheme'], answer).then(
      ({ colorScheme }) => colorScheme && setScheme(colorScheme),
      () => undefined,
    );
    return zaf.on('colorScheme.changed', (message) => {
      if (isScheme(message)) setScheme(message);
    });
  }, [zaf]);
  return scheme;
}
