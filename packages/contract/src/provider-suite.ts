import type { AnswerChecks, Check } from "@vitrine/specs";

import type { Suite } from "./scenario.ts";

/** A provider's scenarios, and the answers and events that its spec describes. */
export interface ProviderSuite {
  /** "bunaistore", as the control API and the folder of its spec name it. */
  readonly name: string;
  /** "BunaiStore", as reports name it. */
  readonly title: string;
  /** The server that the documentation names: "https://api.bunaistore.shop". */
  readonly origin: string;
  /** Prefix of every operation's path: "/api/v1". */
  readonly basePath?: string;
  /** When a statement about the provider is graded "seen", for the report: "public integrations rely on it". */
  readonly seen: string;
  /** The documented answers by operation and status. */
  readonly answers: Readonly<Record<string, AnswerChecks>>;
  /** Undefined for a provider that sends none. */
  readonly webhooks?: WebhookChecks;
  readonly suites: readonly Suite[];
}

/** The documented webhooks of a provider. */
export interface WebhookChecks {
  /** The kind of an event, if its body names one. */
  kindOf(body: Readonly<Record<string, unknown>>): unknown;
  /** The documented bodies, by the kind of event. */
  readonly bodies: Readonly<Record<string, Check>>;
}
