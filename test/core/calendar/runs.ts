/** How often a law is tried: 100 times, 10,000 in the long mode (`npm run test:long`). */
export const RUNS = Number(process.env.FC_RUNS ?? 100);
