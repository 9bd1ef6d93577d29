/** How laws about payloads are tried: `FC_RUNS=5000` searches longer, `FC_SEED` elsewhere. */
export const FUZZ = {
  numRuns: Number(process.env.FC_RUNS ?? 100),
  seed: Number(process.env.FC_SEED ?? 20_260_302),
} as const;
