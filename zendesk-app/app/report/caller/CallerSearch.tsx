import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type KeyboardEvent, useState } from 'react';
import { reportWords } from '../../texts/report';
import { Buttons, Quiet, Unseen } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { Choice, Choices } from '../ui';
import { type Caller, labelOf } from './caller';
import { useSearch } from './use-search';

interface Props {
  readonly zaf: Zaf;
  readonly caller: Caller | null;
  /** Null: nobody is being searched, and the field shows who calls. */
  readonly typed: string | null;
  readonly onType: (typed: string | null) => void;
  readonly onCaller: (caller: Caller) => void;
  readonly onAdd: () => void;
}

const words = reportWords.caller;
const LIST = 'callers';

/** A combobox of customers. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function CallerSearch({ zaf, caller, typed, onType, onCaller, onAdd }: Props) {
  const [active, setActive] = useState(-1);
  const search = useSearch(zaf, typed);
  const found = search.phase === 'found' ? search.callers : [];
  const choose = (chosen: Caller): void => {
    onType(null);
    setActive(-1);
    onCaller(chosen);
  };
  const press = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + move + found.length + (active < 0 && move < 0 ? 1 : 0)) % found.length);
    } else if (event.key === 'Enter') {
      const chosen = found[active] ?? (found.length === 1 ? found[0] : undefined);
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape') onType(null);
  };
  return (
    <>
      <Field>
        <Field.Label>{words.title}</Field.Label>
        {!caller && <Field.Hint>{words.hint}</Field.Hint>}
        <Input
          id="caller"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? LIST : undefined}
          aria-activedescendant={found[active] ? `caller-${found[active].id}` : undefined}
          value={typed ?? (caller ? labelOf(caller) : '')}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => {
            onType(target.value);
            setActive(-1);
          }}
          onKeyDown={press}
        />
      </Field>
      <Unseen role="status">{search.phase === 'found' && words.found(found.length)}</Unseen>
      {found.length > 0 && (
        <Choices id={LIST} role="listbox" aria-label={words.list}>
          {found.map((one, place) => (
            <Choice
              key={one.id}
              id={`caller-${one.id}`}
              role="option"
              aria-selected={place === active}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              {labelOf(one)}
            </Choice>
          ))}
        </Choices>
      )}
      {search.phase === 'failed' && <p role="alert">{words.failed}</p>}
      {search.phase === 'found' && (
        <>
          {found.length === 0 && <Quiet aria-hidden>{words.found(0)}</Quiet>}
          <Buttons>
            <Button size="small" onClick={onAdd}>
              {words.add(search.query.includes('@') ? words.somebody : search.query)}
            </Button>
          </Buttons>
        </>
      )}
    </>
  );
}
