import {
  Box,
  Button,
  Heading,
  Inline,
  Label,
  List,
  ListItem,
  ProgressBar,
  SectionMessage,
  Stack,
  Text,
  TextArea,
  xcss,
} from '@forge/react';
import { useEffect, useRef, useState } from 'react';
import { Quiet } from '../../incident/view/Quiet';
import { adminAgreements as words } from '../../texts/admin';
import { Trouble } from '../Trouble';
import { type Compared, compare, type ImportPlan } from './compare';
import { FaultList } from './FaultList';
import { PlanView } from './PlanView';
import { type ImportResult, writeImport } from './write';

type View =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' | 'writing'; readonly done: number; readonly all: number }
  | { readonly phase: 'compared'; readonly compared: Compared }
  | { readonly phase: 'written'; readonly result: ImportResult };

const padded = xcss({ paddingBlock: 'space.200', width: '100%' });

interface Props {
  /** What was pasted; it outlives a look at another tab. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Agreements and representatives from a file: what would change first, then line by line what became of it. */
export function AgreementsTab({ text, onText }: Props) {
  const [view, setView] = useState<View>({ phase: 'idle' });
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const see = async (): Promise<void> => {
    setView({ phase: 'reading', done: 0, all: 0 });
    const compared = await compare(text, (done, all) => setView({ phase: 'reading', done, all }));
    setView({ phase: 'compared', compared });
  };
  const write = async ({ changes }: ImportPlan): Promise<void> => {
    stopped.current = false;
    const all = changes.length;
    const onProgress = (done: number): void => setView({ phase: 'writing', done, all });
    const result = await writeImport(changes, () => stopped.current, onProgress);
    setView({ phase: 'written', result });
  };
  const stop = (): void => {
    stopped.current = true;
  };
  const busy = view.phase === 'reading' || view.phase === 'writing';
  return (
    <Box xcss={padded}>
      <Stack space="space.250">
        <Stack space="space.100">
          <Heading as="h2" size="small">
            {words.title}
          </Heading>
          <Text>{words.text}</Text>
          <List type="unordered">
            {words.columns.map((column) => (
              <ListItem key={column}>{column}</ListItem>
            ))}
          </List>
        </Stack>
        <Stack space="space.100">
          <Label labelFor="agreements">{words.paste}</Label>
          <TextArea
            id="agreements"
            minimumRows={6}
            isDisabled={busy}
            defaultValue={text}
            onChange={({ target }) => onText(target.value ?? '')}
          />
          <Inline>
            <Button isDisabled={busy} onClick={() => void see()}>
              {words.compare}
            </Button>
          </Inline>
        </Stack>
        {busy && <Working view={view} onStop={view.phase === 'writing' ? stop : null} />}
        {view.phase === 'compared' && view.compared.kind === 'failed' && (
          <Trouble {...words.readFailed} onRetry={() => void see()} />
        )}
        {view.phase === 'compared' && view.compared.kind === 'unusable' && (
          <Trouble title={words.readFailed.title} text={view.compared.words} />
        )}
        {view.phase === 'compared' && view.compared.kind === 'plan' && (
          <Plan plan={view.compared.plan} onWrite={write} />
        )}
        {view.phase === 'written' && <ResultView result={view.result} />}
      </Stack>
    </Box>
  );
}

interface PlanProps {
  readonly plan: ImportPlan;
  readonly onWrite: (plan: ImportPlan) => Promise<void>;
}

const Plan = ({ plan, onWrite }: PlanProps) => <PlanView plan={plan} onImport={() => void onWrite(plan)} />;

interface WorkingProps {
  readonly view: { readonly phase: 'reading' | 'writing'; readonly done: number; readonly all: number };
  readonly onStop: (() => void) | null;
}

function Working({ view: { phase, done, all }, onStop }: WorkingProps) {
  const title = phase === 'reading' ? words.reading : words.writingNow;
  return (
    <Stack space="space.100">
      <Box role="status">
        <Text>{title}</Text>
      </Box>
      <ProgressBar ariaLabel={title} value={all === 0 ? 0 : done / all} />
      <Quiet>{phase === 'reading' ? words.readingMore(done) : words.writing(done, all)}</Quiet>
      {onStop && (
        <Inline>
          <Button onClick={onStop}>{words.stop}</Button>
        </Inline>
      )}
    </Stack>
  );
}

/** What became of each line. */
const ResultView = ({ result: { done, failed } }: { readonly result: ImportResult }) => (
  <Stack space="space.150">
    <Box role="status">
      <SectionMessage appearance="success" title={words.results.done(done)}>
        <Text>{words.results.text}</Text>
      </SectionMessage>
    </Box>
    {failed.length > 0 && (
      <>
        <Trouble title={words.results.failed(failed.length)} text={words.results.failedText} />
        <FaultList faults={failed} />
      </>
    )}
  </Stack>
);
