import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import { setupWords } from '../../../texts/settings-setup';
import { Buttons } from '../../../ui/styled';
import { Notice } from '../ui/Notice';

const words = setupWords.steps.switchOn.off;

interface Props {
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onOff: () => void;
}

/** What switching off does, before it is done. Esc leaves it. */
export function SwitchOff({ isBusy, onBack, onOff }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves, as Back does
    <div ref={box} onKeyDown={({ key }) => key === 'Escape' && onBack()}>
      <Notice tone="warning" title={words.title} text={words.text}>
        <Buttons>
          <Button isDanger aria-busy={isBusy} onClick={onOff}>
            {words.button}
          </Button>
          <Button isBasic onClick={onBack}>
            {words.back}
          </Button>
        </Buttons>
      </Notice>
    </div>
  );
}
