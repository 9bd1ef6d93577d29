import { Box, DynamicTable, Inline, Stack, Text, xcss } from '@forge/react';
import { type PreviewNumbers, previewNumbers, type Reader, SEVERITIES } from '../../../../core';
import { Quiet } from '../../incident/view/Quiet';
import { adminPolicy, policyPreview as words } from '../../texts/admin';
import { severityLabel } from '../../texts/process';
import { ChangedIncidents } from './ChangedIncidents';
import type { PreviewFound } from './use-preview';

const card = xcss({
  borderColor: 'color.border',
  borderRadius: 'radius.large',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  flexGrow: '1',
  minWidth: '140px',
  padding: 'space.150',
});

interface Props {
  readonly found: PreviewFound;
  readonly rejudge: boolean;
  readonly reader: Reader;
}

/** Numbers first, then the incidents that change, worst first. */
export function PreviewResult({ found, rejudge, reader }: Props) {
  const { comparison, anew, looked, all, unread } = found;
  const { summary, changed } = rejudge ? anew : comparison;
  const numbers = previewNumbers(summary.overall);
  return (
    <Stack space="space.200">
      {rejudge ? <Quiet>{words.anew}</Quiet> : <Text>{words.newOnlyText(anew.summary.overall.open)}</Text>}
      {!rejudge && numbers.incidents > 0 && <Quiet>{`${words.asIf(numbers.incidents)}:`}</Quiet>}
      {numbers.incidents > 0 && (
        <>
          <NumberCards numbers={numbers} openOnly={rejudge} />
          <DynamicTable
            caption={words.bySeverity}
            head={{
              cells: Object.entries(words.severityColumns).map(([key, content]) => ({
                key,
                content,
                isSortable: false,
              })),
            }}
            rows={SEVERITIES.map((severity) => {
              const counts = previewNumbers(summary.severities[severity]);
              const { incidents, same, later, earlier, gained } = counts;
              const cells = Object.entries({ incidents, same, later, earlier, gained });
              return {
                key: String(severity),
                cells: [
                  { key: 'severity', content: severityLabel(severity) },
                  ...cells.map(([key, count]) => ({ key, content: String(count) })),
                ],
              };
            })}
          />
          <ChangedIncidents key={String(rejudge)} changed={changed} keys={found.keys} reader={reader} />
        </>
      )}
      {all > looked && <Quiet>{words.most(looked, all)}</Quiet>}
      {unread > 0 && <Quiet>{words.unread(unread)}</Quiet>}
      <Quiet>{adminPolicy.unseen}</Quiet>
    </Stack>
  );
}

function NumberCards({ numbers, openOnly }: { readonly numbers: PreviewNumbers; readonly openOnly: boolean }) {
  const { cards } = words;
  const always = [
    { count: numbers.incidents, say: openOnly ? cards.open : cards.all },
    { count: numbers.same, say: cards.same },
    { count: numbers.later, say: cards.later },
  ];
  const sometimes = [
    { count: numbers.earlier, say: cards.earlier },
    { count: numbers.closures, say: cards.closures },
    { count: numbers.lost, say: cards.lost },
  ].filter(({ count }) => count > 0);
  return (
    <Inline space="space.150" rowSpace="space.150" shouldWrap>
      {[...always, ...sometimes, { count: numbers.gained, say: cards.gained }].map(({ count, say }) => (
        <Box key={say(2)} xcss={card}>
          <Stack>
            <Text
              size="large"
              weight="bold"
              color={say === cards.gained && count > 0 ? 'color.text.danger' : 'color.text'}
            >
              {String(count)}
            </Text>
            <Quiet>{say(count)}</Quiet>
          </Stack>
        </Box>
      ))}
    </Inline>
  );
}
