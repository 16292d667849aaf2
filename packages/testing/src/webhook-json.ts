/** A webhook's body read as JSON; undefined for one that is not JSON. */
export function webhookJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
