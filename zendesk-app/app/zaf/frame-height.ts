import { useEffect } from 'react';
import type { Zaf } from './zaf';

/** Keeps the frame as high as what stands in it where that is `wanted`, so that nothing scrolls inside of the sidebar. */
export function useFrameHeight(zaf: Zaf, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    let last = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === last) return;
      last = height;
      zaf.invoke('resize', { width: '100%', height: `${height}px` }).catch(() => undefined);
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [zaf, wanted]);
}
