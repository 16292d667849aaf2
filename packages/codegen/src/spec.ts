import type { JsonObject } from "./record.ts";
import type { Schema } from "./schema.ts";

/** One API as described by its openapi.yaml, with every reference except those to schemas resolved. */
export interface Spec {
  /** The name of the spec's folder: `bunaistore`. */
  readonly name: string;
  /** The whole document, for generators that read it directly. */
  readonly document: JsonObject;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operations: readonly DocumentedOperation[];
  /** Operations marked `x-lever`; they are not among `operations`. */
  readonly levers: readonly DocumentedLever[];
  readonly webhooks: readonly DocumentedWebhook[];
}

export interface DocumentedOperation {
  /** `"POST /v1/orders"` */
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly DocumentedParameter[];
  readonly body?: DocumentedBody;
  /** The only status below 300. */
  readonly success: DocumentedAnswer;
  readonly answers: readonly DocumentedAnswer[];
}

export interface DocumentedLever extends DocumentedOperation {
  readonly provider: string;
  /** The lever's own name: `"credit"`. */
  readonly lever: string;
  readonly body: DocumentedBody;
}

export interface DocumentedParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly required: boolean;
  /** The values allowed; empty if any value is. */
  readonly values: readonly unknown[];
  readonly schema: Schema;
}

export interface DocumentedBody {
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Schema;
}

export interface DocumentedAnswer {
  readonly status: number;
  /** Names of the required headers. */
  readonly headers: readonly string[];
  readonly body?: { readonly mediaType: string; readonly schema: Schema };
}

export interface DocumentedWebhook {
  /** The event's name: `"order_placed"`. */
  readonly name: string;
  readonly schema: Schema;
}
