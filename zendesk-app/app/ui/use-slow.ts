import { useEffect, useState } from 'react';

const PATIENCE = 300;

/** Whether a person has waited long enough to be shown that something comes. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}
