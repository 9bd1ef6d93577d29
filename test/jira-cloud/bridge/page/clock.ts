/** The site's own time, when the page tells one: everything in the page reads it in place of the machine's. */
const told = document.querySelector<HTMLMetaElement>('meta[name="site-now"]')?.content;
let now = Number(told ?? 0);

/** The site's clock was moved. */
export function moveTo(instant: number): void {
  now = instant;
}

if (told !== undefined) {
  window.Date = new Proxy(Date, {
    construct: (real, args, target) => Reflect.construct(real, args.length === 0 ? [now] : args, target),
    apply: (real) => new real(now).toString(),
    get: (real, name) => (name === 'now' ? () => now : Reflect.get(real, name)),
  });
}
