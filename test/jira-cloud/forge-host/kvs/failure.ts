/** A request that the storage service refuses; the code is what the SDK shows as `ForgeKvsAPIError.code`. */
export class KvsFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const keyNotFound = (): KvsFailure => new KvsFailure(404, 'KEY_NOT_FOUND', 'The key was not found.');
