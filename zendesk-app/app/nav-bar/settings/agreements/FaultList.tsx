import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { agreementWords as words } from '../../../texts/settings-agreements';
import type { LineFault } from './parse-file';

const FIRST = 20;

/** Lines with what is wrong with each, in the file's order. */
export function FaultList({ faults }: { readonly faults: readonly LineFault[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul>
        {(all ? faults : faults.slice(0, FIRST)).map(({ line, words: why }) => (
          <li key={line} style={{ padding: '4px 0' }}>
            <strong>{words.line(line)}</strong>: {why}
          </li>
        ))}
      </ul>
      {!all && faults.length > FIRST && (
        <Button isLink onClick={() => setAll(true)}>
          {words.all(faults.length)}
        </Button>
      )}
    </>
  );
}
