import type { BoardIncident, BoardNames, Id } from './incident';
import type { Row } from './rows';
import type { BoardSpeech } from './speech';
import type { Verb } from './to-do';

/** `Send the first response and call Tom`. */
export function toDoWords({ incident, toDo }: Row, names: BoardNames, speech: BoardSpeech): string {
  const said = speech.board.toDo;
  const name = firstName(names, incident, speech);
  if (!toDo) return said.wait(name);
  const call = toDo.alsoCall ? said.andCall(name) : '';
  const supervisor = toDo.alsoSupervisor ? said.andSupervisor : '';
  return `${verbWords(toDo.verb, incident, name, speech)}${call}${supervisor}`;
}

function verbWords(verb: Verb, incident: BoardIncident, name: string, { board, process }: BoardSpeech): string {
  const said = board.toDo;
  switch (verb) {
    case 'decide':
      return said.decide(verdictWords(incident, process));
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

/** What stands against the incident; empty where nothing does, or the ticket does not say. */
const verdictWords = ({ entitlement }: BoardIncident, { verdicts }: BoardSpeech['process']): string =>
  entitlement === null || entitlement === 'entitled' ? '' : verdicts[entitlement];

const nameOf = (names: BoardNames, id: Id | null): string =>
  (id === null ? undefined : names.people.get(id))?.trim().split(/\s+/)[0] ?? '';

const firstName = (names: BoardNames, { requester }: BoardIncident, { board }: BoardSpeech): string =>
  nameOf(names, requester) || board.customer;

/** Whose the incident is: `You`, a first name, or nobody's yet. */
export function whoWords({ assignee }: BoardIncident, names: BoardNames, me: Id, { board }: BoardSpeech): string {
  if (assignee === null) return board.nobody;
  return assignee === me ? board.you : nameOf(names, assignee) || board.somebody;
}
