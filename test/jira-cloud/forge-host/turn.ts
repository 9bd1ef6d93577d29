/** Lets everything that waits for nothing but its turn go on, until all of it waits for time to pass or is done. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(done)));
