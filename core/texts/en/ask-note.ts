/** The note by which an agent asks managers to allow a held incident (F3). */
export const askNote = (by: string, names: readonly string[]): string =>
  `${by || 'Somebody'} asks ${names.join(', ') || 'the managers'} to allow work on this incident.`;
