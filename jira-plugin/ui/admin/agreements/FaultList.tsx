import { List, ListItem } from '@forge/react';
import type { AgreementLineFault } from '../../../../core';
import { adminAgreements as words } from '../../texts/admin';

/** Lines with what is wrong with each, in the file's order. */
export const FaultList = ({ faults }: { readonly faults: readonly AgreementLineFault[] }) => (
  <List type="unordered">
    {faults.map(({ line, words: why }) => (
      <ListItem key={line}>{`${words.line(line)}: ${why}`}</ListItem>
    ))}
  </List>
);
