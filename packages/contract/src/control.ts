/** An answer of the control API: its status and its JSON, null when it has no body. */
export interface ControlResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Makes one call to the control API; `path` follows a prefix that the caller knows. */
export type CallControl = (method: string, path: string, body?: unknown) => Promise<ControlResponse>;

/**
 * Calls the control API through `send`, which adds the prefix.
 * @throws Error for an answer that is not JSON, so it does not come from a Vitrine server
 */
export function controlThrough(send: (path: string, init: RequestInit) => Promise<Response>): CallControl {
  return async (method, path, body) => {
    const content = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await send(path, { method, ...(body !== undefined && content) });
    return { status: response.status, body: jsonOf(await response.text(), `${method} ${path}`) };
  };
}

function jsonOf(text: string, call: string): unknown {
  try {
    return text === "" ? null : (JSON.parse(text) as unknown);
  } catch (cause) {
    const start = text.slice(0, 60).replace(/\s+/g, " ");
    throw new Error(`Cannot read the answer to ${call}: "${start}" is no JSON. Is it a Vitrine server?`, { cause });
  }
}
