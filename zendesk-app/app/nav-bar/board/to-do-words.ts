import { boardWords } from '../../texts/board';
import { verdictLabel } from '../../texts/process/words';
import type { BoardIncident } from './incident';
import type { Row } from './rows';
import type { Names } from './search';

const said = boardWords.toDo;

/** `Send the first response and call Tom`. */
export function toDoWords({ incident, toDo }: Row, names: Names): string {
  const name = firstName(names, incident);
  if (!toDo) return said.wait(name);
  const call = toDo.alsoCall ? said.andCall(name) : '';
  const supervisor = toDo.alsoSupervisor ? said.andSupervisor : '';
  return `${verbWords(toDo.verb, incident, name)}${call}${supervisor}`;
}

function verbWords(verb: NonNullable<Row['toDo']>['verb'], incident: BoardIncident, name: string): string {
  switch (verb) {
    case 'decide':
      return said.decide(verdictWords(incident.entitlement));
    case 'call':
      return said.call(name);
    case 'ask':
      return said.ask(name, incident.missing);
    case 'answer':
      return said.answer(name);
    case 'respond':
    case 'answer-supervisor':
    case 'update':
      return said[verb];
    default:
      return verb satisfies never;
  }
}

const verdictWords = (verdict: string): string =>
  verdict === '' || verdict === 'entitled' ? '' : verdictLabel(verdict as Parameters<typeof verdictLabel>[0]);

const firstName = ({ people }: Names, { requester }: BoardIncident): string =>
  people.get(requester)?.trim().split(/\s+/)[0] || boardWords.customer;

/** Whose the incident is: `You`, a first name, or nobody's yet. */
export function whoWords({ assignee }: BoardIncident, { people }: Names, me: number): string {
  if (assignee === null) return boardWords.nobody;
  if (assignee === me) return boardWords.you;
  return people.get(assignee)?.trim().split(/\s+/)[0] || boardWords.somebody;
}
