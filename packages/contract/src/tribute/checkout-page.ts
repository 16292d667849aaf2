import assert from "node:assert/strict";

import type { Target } from "../target.ts";

/** The page on which the customer of an order pays it. */
export interface CheckoutPage {
  readonly html: string;
  /** The values that its forms send as `method`, in alphabetical order. */
  readonly methods: readonly string[];
}

/** Opens the page of an order as a customer's browser does: without a key. */
export async function openCheckout(target: Target, uuid: string): Promise<CheckoutPage> {
  const response = await target.visit(placeOf(uuid), { headers: { accept: "text/html" } });
  const html = await response.text();
  assert.equal(response.status, 200, html);
  assert.match(response.headers.get("content-type") ?? "", /^text\/html\b/);
  const fields = [...html.matchAll(/<(?:input|button)\b[^>]*\bname="method"[^>]*>/g)].map(([field]) => field);
  const values = fields.map((field) => /\bvalue="([^"]*)"/.exec(field)?.[1] ?? "");
  return { html, methods: [...new Set(values)].toSorted() };
}

/** Sends a form of the page of an order, and gives back the status. */
export async function submitCheckout(
  target: Target,
  uuid: string,
  form: Readonly<Record<string, string>>,
): Promise<number> {
  const response = await target.visit(placeOf(uuid), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
    redirect: "manual",
  });
  await response.text();
  return response.status;
}

function placeOf(uuid: string): string {
  return `/shop/pay/${uuid}`;
}
