/** The shape of what English says, for another language to fill: the same names and parameters, any words. */
export type Worded<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Worded<R>
    : { readonly [K in keyof T]: Worded<T[K]> };
