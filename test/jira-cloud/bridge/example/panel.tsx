import { invoke, requestJira, router, showFlag, view } from '@forge/bridge';
import ForgeReconciler, {
  Box,
  Button,
  DynamicTable,
  Heading,
  Inline,
  Label,
  Lozenge,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Select,
  Spinner,
  Stack,
  Text,
  TextArea,
  useProductContext,
} from '@forge/react';
import { useEffect, useState } from 'react';

interface Greeting {
  readonly greeting: string;
}

const OPTIONS = [
  { label: 'Red', value: 'red' },
  { label: 'Blue', value: 'blue' },
];

/** Uses each call of the bridge once, for the tests of the page around it. */
function Panel() {
  const context = useProductContext();
  const [greeting, setGreeting] = useState<string | null>(null);
  const [summary, setSummary] = useState('');
  const [colour, setColour] = useState('none');
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const key = context?.extension.issue?.key as string | undefined;
  useEffect(() => {
    if (key)
      invoke<Greeting>('greet', { key }).then(
        ({ greeting }) => setGreeting(greeting),
        () => setGreeting('failed'),
      );
  }, [key]);
  const readSummary = async (): Promise<void> => {
    const response = await requestJira(`/rest/api/3/issue/${key}?fields=summary`);
    setSummary(((await response.json()) as { fields: { summary: string } }).fields.summary);
  };
  if (greeting === null) return <Spinner label="Reading" />;
  return (
    <Stack space="space.200">
      <Heading as="h2">{greeting}</Heading>
      <Inline space="space.100">
        <Lozenge appearance="success">{colour}</Lozenge>
        <Text>{text}</Text>
      </Inline>
      <Label labelFor="colour">Colour</Label>
      <Select inputId="colour" options={OPTIONS} onChange={({ label }: { label: string }) => setColour(label)} />
      <Label labelFor="words">Words</Label>
      <TextArea id="words" onChange={({ target }) => setText(target.value)} />
      <Box>
        <Text>{summary}</Text>
      </Box>
      <Button onClick={readSummary}>Read the summary</Button>
      <Button onClick={() => showFlag({ id: 'done', title: 'Done', type: 'info' })}>Say it</Button>
      <Button onClick={() => router.navigate('/browse/A-1')}>Go</Button>
      <Button onClick={() => view.submit({ colour })}>Submit</Button>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <ModalTransition>
        {open && (
          <Modal onClose={() => setOpen(false)}>
            <ModalHeader>
              <ModalTitle>A table</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <DynamicTable
                caption="Days"
                head={{ cells: [{ key: 'day', content: 'Day' }] }}
                rows={[{ key: 'first', cells: [{ key: 'day', content: <Text>Monday</Text> }] }]}
              />
            </ModalBody>
            <ModalFooter>
              <Button onClick={() => setOpen(false)}>Close</Button>
            </ModalFooter>
          </Modal>
        )}
      </ModalTransition>
    </Stack>
  );
}

ForgeReconciler.render(<Panel />);
