import ForgeReconciler, { Badge, Lozenge } from '@forge/react';

const more = { colour: 'red' };

/** A component that nothing here draws, and a prop that there is not. */
ForgeReconciler.render(
  <>
    <Badge>{7}</Badge>
    <Lozenge {...more}>Strange</Lozenge>
  </>,
);
