import ForgeReconciler, { Badge, BarChart, Lozenge } from '@forge/react';

const more = { colour: 'red' };

/** A component that nothing here draws, a prop that there is not, and a chart with a bar of no height. */
ForgeReconciler.render(
  <>
    <Badge>{7}</Badge>
    <Lozenge {...more}>Strange</Lozenge>
    <BarChart
      data={[
        { day: 'Monday', count: 2 },
        { day: 'Tuesday', count: 'many' },
      ]}
      xAccessor="day"
      yAccessor="count"
    />
  </>,
);
