import type { Issue } from '../issues/issue';
import type { State } from '../store/state';
import type { World } from '../store/world';

/** Which issue a comment was made on, per state: finding it by looking at every issue takes long on a big site. */
const known = new WeakMap<State, Map<string, Issue>>();

export function noteComment(world: World, issue: Issue, commentId: string): void {
  placesIn(world).set(commentId, issue);
}

/** The issues that the comments of these ids may be on, each once. */
export function issuesOfComments(world: World, ids: readonly string[]): Issue[] {
  const places = placesIn(world);
  return [...new Set(ids.flatMap((id) => places.get(id) ?? []))];
}

function placesIn({ state }: World): Map<string, Issue> {
  let places = known.get(state);
  if (!places) {
    places = new Map();
    for (const issue of Object.values(state.issues)) for (const { id } of issue.comments) places.set(id, issue);
    known.set(state, places);
  }
  return places;
}
