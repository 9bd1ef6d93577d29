/** The core's figures, in the order of what stands on what. */
async function run(): Promise<void> {}

await run();
