/** Lets the page draw and hear the person between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));
