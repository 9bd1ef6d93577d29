/** In the built app the phrases come late (`build/slim`, which puts its own module in place of this one); elsewhere they are there. */
export class TextReaderMissing extends Error {
  override readonly name = 'TextReaderMissing';
}

export const loadTextReader = async (): Promise<void> => undefined;
