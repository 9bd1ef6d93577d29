/** Somebody whose name is not known. */
export const customer = 'le client';

/** `à Ann`, `au client`. */
export const to = (name: string): string => (name === customer ? 'au client' : `à ${name}`);
