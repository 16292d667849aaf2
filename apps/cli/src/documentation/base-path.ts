/** What stands before every path of an OpenAPI document: "/api/v1" where its server is https://shop.example/api/v1. */
export function basePathOf(document: Readonly<Record<string, unknown>>): string {
  const [server] = (document["servers"] ?? []) as readonly { readonly url: string }[];
  return server ? new URL(server.url).pathname.replace(/\/$/, "") : "";
}
