/** How often the objects made by `counted` were looked at. */
export interface Count {
  looks: number;
}

/** The same object, each look at one of its own fields counted. */
export const counted = <T extends object>(whole: T, count: Count): T =>
  new Proxy(whole, {
    get(target, key) {
      count.looks += 1;
      return Reflect.get(target, key);
    },
  });
