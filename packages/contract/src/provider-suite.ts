import type { AnswerChecks, Check } from "@vitrine/specs";

import type { Suite } from "./scenario.ts";

/** What the suite knows of one provider: what its spec says of answers and events, and the scenarios that prove it. */
export interface ProviderSuite {
  /** "bunaistore", as the control API and the folder of its spec name it. */
  readonly name: string;
  /** "BunaiStore", as reports name it. */
  readonly title: string;
  /** The server that the documentation names: "https://api.bunaistore.shop". */
  readonly origin: string;
  /** What stands before the path of every operation: "/api/v1". */
  readonly basePath?: string;
  /** What it takes for a statement about it to be graded "seen", for the report: "public integrations rely on it". */
  readonly seen: string;
  /** The documented answers by operation and status. */
  readonly answers: Readonly<Record<string, AnswerChecks>>;
  /** Nothing for a provider that sends none. */
  readonly webhooks?: WebhookChecks;
  readonly suites: readonly Suite[];
}

/** What is documented of a provider's webhooks. */
export interface WebhookChecks {
  /** Which kind of event a body is, where it says. */
  kindOf(body: Readonly<Record<string, unknown>>): unknown;
  /** The documented bodies by the kind of event. */
  readonly bodies: Readonly<Record<string, Check>>;
}
