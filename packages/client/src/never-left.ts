/** System calls that happen before anything is sent. */
const beforeSending = new Set(["connect", "getaddrinfo"]);

/**
 * Codes that occur only when a DNS look-up, a connection or a handshake fails. With any other code the request may have
 * arrived.
 */
const codes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/**
 * Whether a connection's failure proves that nothing was sent.
 *
 * A host with several addresses fails with one error for each; all of them must prove it.
 */
export function neverLeft(error: unknown): boolean {
  return chainOf(error).some((each) => {
    const { errors, code, syscall } = each as { errors?: unknown; code?: unknown; syscall?: unknown };
    if (Array.isArray(errors) && errors.length > 0) return errors.every(neverLeft);
    if (typeof syscall === "string") return beforeSending.has(syscall);
    return typeof code === "string" && codes.has(code);
  });
}

/** The first code in the chain of causes. Node puts it on the cause of the `TypeError` that `fetch` throws. */
export function codeOf(error: unknown): string | undefined {
  return chainOf(error)
    .map((each) => (each as { code?: unknown }).code)
    .find((code) => typeof code === "string");
}

/** An error and its causes, at most five, because an error can be its own cause. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 5; each = each.cause) chain.push(each);
  return chain;
}
