/** A fault to inject into the next request that fits. */
export interface PlannedFault {
  method: string;
  /** The whole path, or a pattern for it. */
  path: string | RegExp;
  status: number;
  headers?: Record<string, string>;
  /** How many requests; 1 where absent. */
  times?: number;
  /** True: the request is carried out and only its answer is lost. */
  afterwards?: boolean;
}

/** The faults still to come, taken one request at a time. */
export class PlannedFaults {
  #planned: { fault: PlannedFault; left: number }[] = [];

  add(fault: PlannedFault): void {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  take(method: string, path: string): PlannedFault | undefined {
    const hit = this.#planned.find(
      ({ fault }) =>
        fault.method.toUpperCase() === method &&
        (typeof fault.path === 'string' ? fault.path === path : fault.path.test(path)),
    );
    if (!hit) return undefined;
    hit.left -= 1;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return hit.fault;
  }
}

export function faultResponse(fault: PlannedFault): Response {
  const body = JSON.stringify({ errorMessages: ['Something went wrong.'], errors: {} });
  return new Response(body, {
    status: fault.status,
    headers: { 'content-type': 'application/json', ...fault.headers },
  });
}
