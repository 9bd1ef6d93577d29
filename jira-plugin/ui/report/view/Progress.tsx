import { Box, Checkbox, Inline, ProgressBar, Stack, Text, xcss } from '@forge/react';
import { lackingCount } from '../../../../core';
import { Quiet } from '../../request/view/Quiet';
import { portalReport as words } from '../../texts/portal';
import type { Draft } from '../use-draft';

const card = xcss({ backgroundColor: 'color.background.neutral', borderRadius: 'radius.small', padding: 'space.150' });

/** How much of the report there is and what is missing; what is missing holds it up only until that was read (B13). */
export function Progress({ told }: { readonly told: Draft }) {
  const { judged, anyway, setAnyway, draft } = told;
  const { provided, applicable, missing, recommended, percent } = judged.completeness;
  const { request } = draft.answers;
  const isBegun = request !== undefined;
  if (isBegun && request !== 'problem') return null;
  const count = lackingCount(judged);
  const title = words.progress.title(provided.length, applicable.length);
  const labels = [...missing, ...recommended].map((field) => words.details[field].missing);
  const lacking = [
    ...(judged.questions.includes('productionDown') ? [words.down.missing] : []),
    ...(judged.questions.includes('workaround') ? [words.workaround.missing] : []),
    ...labels,
  ];
  return (
    <Box xcss={card}>
      <Stack space="space.100">
        {isBegun && (
          <Inline spread="space-between" alignBlock="center" space="space.100" shouldWrap>
            <Text weight="bold">{title}</Text>
            <Quiet>{words.progress.why}</Quiet>
          </Inline>
        )}
        {isBegun && <ProgressBar ariaLabel={title} value={percent / 100} />}
        <Quiet>
          {!isBegun
            ? words.about.help
            : lacking.length === 0
              ? words.progress.complete
              : words.progress.missing(lacking.join(', '))}
        </Quiet>
        {count > 0 && (
          <Stack>
            <Quiet>{words.lacking.how}</Quiet>
            <Checkbox
              label={words.lacking.anyway(count)}
              isChecked={anyway}
              onChange={({ target }) => setAnyway(target.checked === true)}
            />
          </Stack>
        )}
      </Stack>
    </Box>
  );
}
