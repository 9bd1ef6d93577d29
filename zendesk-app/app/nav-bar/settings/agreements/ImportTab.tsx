import { Button } from '@zendeskgarden/react-buttons';
import { Progress } from '@zendeskgarden/react-loaders';
import { useEffect, useRef, useState } from 'react';
import { processWords } from '../../../texts/process/words';
import { agreementWords as words } from '../../../texts/settings-agreements';
import { Quiet, Title } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import { Stack } from '../ui/layout';
import { Notice } from '../ui/Notice';
import { PlanView } from './PlanView';
import { parseFile } from './parse-file';
import { type ImportPlan, planImport } from './plan-import';
import { ResultView } from './ResultView';
import { readOrganizations, readPeople } from './read-account';
import { type ImportResult, writeImport } from './write-import';

type View =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly read: number }
  | { readonly phase: 'unusable'; readonly words: string }
  | { readonly phase: 'failed' }
  | { readonly phase: 'planned'; readonly plan: ImportPlan }
  | { readonly phase: 'writing'; readonly done: number; readonly all: number }
  | { readonly phase: 'written'; readonly result: ImportResult };

const delay = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Agreements and representatives from a file: what would change first, then line by line what became of it. */
export function ImportTab({ zaf }: { readonly zaf: Zaf }) {
  const [view, setView] = useState<View>({ phase: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const compare = async (file: File): Promise<void> => {
    const parsed = parseFile(await file.text());
    if (!parsed.ok) return setView({ phase: 'unusable', words: parsed.words });
    setView({ phase: 'reading', read: 0 });
    try {
      const organizations = await readOrganizations(zaf, (read) => setView({ phase: 'reading', read }));
      const people = await readPeople(
        zaf,
        parsed.lines.flatMap(({ representatives }) => representatives),
      );
      const plan = planImport(parsed.lines, organizations, people);
      const faults = [...parsed.faults, ...plan.faults].sort((a, b) => a.line - b.line);
      setView({ phase: 'planned', plan: { ...plan, faults } });
    } catch {
      setView({ phase: 'failed' });
    }
  };
  const write = async ({ changes }: ImportPlan): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    const onProgress = (done: number, all: number): void => setView({ phase: 'writing', done, all });
    onProgress(0, changes.length);
    setView({ phase: 'written', result: await writeImport(zaf, changes, { signal, onProgress, delay }) });
  };
  return (
    <Stack $gap={20} style={{ paddingTop: 20 }}>
      <div>
        <Title>{words.title}</Title>
        <p>{words.text}</p>
        <ul style={{ listStyle: 'disc', paddingInlineStart: 20 }}>
          {words.columns.map((column) => (
            <li key={column}>{column}</li>
          ))}
        </ul>
      </div>
      {view.phase !== 'writing' && (
        <label>
          <strong>{words.file}</strong>
          <br />
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) void compare(file);
            }}
          />
        </label>
      )}
      {view.phase === 'reading' && (
        <p role="status">{`${words.reading}${processWords.fullStop} ${words.readingMore(view.read)}`}</p>
      )}
      {view.phase === 'unusable' && <Notice role="alert" tone="danger" title={view.words} />}
      {view.phase === 'failed' && <Notice role="alert" tone="danger" {...words.readFailed} />}
      {view.phase === 'planned' && <PlanView plan={view.plan} onImport={() => void write(view.plan)} />}
      {view.phase === 'writing' && (
        <Stack $gap={8}>
          <p role="status">{words.writingNow}</p>
          <Progress value={(100 * view.done) / Math.max(1, view.all)} aria-label={words.writingNow} />
          <Quiet>{words.writing(view.done, view.all)}</Quiet>
          <div>
            <Button onClick={() => abort.current?.abort()}>{words.stop}</Button>
          </div>
        </Stack>
      )}
      {view.phase === 'written' && <ResultView result={view.result} />}
    </Stack>
  );
}
