import type { Provider } from "./provider.ts";

/** An operation as the transport sees it. */
export interface Operation {
  /** As documented, `POST /v1/orders`; of a raw call its method and path. */
  readonly name: string;
  /** It only reads: asking again changes nothing. */
  readonly reads: boolean;
  /** It may charge. */
  readonly spends: boolean;
  /** Its answers may be kept for as long as they say. */
  readonly isCacheable: boolean;
}

/** What is known of an operation by its name. What the provider does not call free may charge, also when it is called raw. */
export function operationNamed(name: string, { nonCharging: free, cacheable: catalogue }: Provider): Operation {
  const reads = /^(GET|HEAD) /.test(name);
  return { name, reads, spends: !reads && !free.includes(name), isCacheable: catalogue.includes(name) };
}
