import { useEffect } from 'react';

/** How often it is looked whether somebody is through with what was opened in another tab (ms). */
const EVERY = 5_000;

/** Looks again when this page is looked at again, and now and then meanwhile, as long as something is `open`. */
export function useReturn(open: boolean, look: () => void): void {
  useEffect(() => {
    if (!open) return;
    const back = () => {
      if (document.visibilityState === 'visible') look();
    };
    const timer = setInterval(look, EVERY);
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [open, look]);
}
