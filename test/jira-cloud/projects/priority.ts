import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

export interface Priority {
  id: string;
  name: string;
  description: string;
  statusColor: string;
}

export interface Resolution {
  id: string;
  name: string;
  description: string;
}

export function priorityDetails(world: World, id: string): JsonObject | null {
  const priority = world.state.priorities.find((other) => other.id === id);
  if (!priority) return null;
  return {
    self: `${world.siteUrl}/rest/api/3/priority/${id}`,
    iconUrl: `${world.siteUrl}/images/icons/priorities/${priority.name.toLowerCase()}_new.svg`,
    name: priority.name,
    id,
  };
}

export function resolutionDetails(world: World, id: string): JsonObject | null {
  const resolution = world.state.resolutions.find((other) => other.id === id);
  if (!resolution) return null;
  return {
    self: `${world.siteUrl}/rest/api/3/resolution/${id}`,
    id,
    description: resolution.description,
    name: resolution.name,
  };
}
