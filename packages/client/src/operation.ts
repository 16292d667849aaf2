import type { Provider } from "./provider.ts";

/** An operation as the transport knows it. */
export interface Operation {
  /** The documented name, `POST /v1/orders`. For a raw call: its method and path. */
  readonly name: string;
  /** It only reads, so repeating it changes nothing. */
  readonly reads: boolean;
  /** It may charge money. */
  readonly spends: boolean;
  /** Its answers may be cached as their headers allow. */
  readonly isCacheable: boolean;
}

/**
 * Finds an operation's properties by its name. An operation may charge unless the provider lists it as non-charging,
 * even in a raw call.
 */
export function operationNamed(name: string, { nonCharging: free, cacheable: catalogue }: Provider): Operation {
  const reads = /^(GET|HEAD) /.test(name);
  return { name, reads, spends: !reads && !free.includes(name), isCacheable: catalogue.includes(name) };
}
