import type { Check, Operation, OperationTable } from "@vitrine/specs";

import type { Books, AuditFinding, Receipt } from "./audit.ts";
import type { Answer, Call } from "./call.ts";
import type { WebhookRules } from "./delivery.ts";
import type { Quota } from "./limit.ts";
import { createMatcher } from "./operations.ts";
import type { Match, OperationShape, Routes } from "./operations.ts";
import { createPageMatcher } from "./page.ts";
import type { Pages } from "./page.ts";
import type { Refusal } from "./refusal.ts";
import type { Collection } from "./store.ts";
import { transactionOf } from "./transaction.ts";
import type { Begin, Collections, Step } from "./transaction.ts";
import type { Issue } from "./validate.ts";

/** The error answers of a provider, as it documents them. */
export interface ProviderErrors {
  /** An error answer with any status, in the provider's own form; `detail` replaces the usual text. */
  failure(status: number, detail?: string): Answer;
  /** Adds an id to an error answer; `request` is a text that is unique to the answer. */
  identify?(answer: Answer, request: string): Answer;
  /** Refuses a method that a known path does not support. */
  wrongMethod(allow: readonly string[]): Answer;
  /** Refuses an input that does not fit the spec. */
  invalid(issue: Issue, operation: string): Refusal;
  /** Refuses a call because a quota is used up; `retryAfterMs` is the time until calls are accepted again. */
  limited(retryAfterMs: number): Refusal;
}

/** The input and output of a lever, as generated from the control API's spec. */
export interface LeverShape {
  readonly body: unknown;
  readonly answer: unknown;
}

/** The levers by name. Each one changes the world and returns its output. @throws LeverError */
export type Levers<Shapes, Tx> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends LeverShape
    ? (tx: Tx, body: Shapes[Name]["body"]) => Promise<Shapes[Name]["answer"]>
    : never;
};

/** A user of the provider, as the control API lists them. */
export type AccountListing = Readonly<Record<string, unknown>> & { readonly api_key: string };

/** A call of an authenticated caller, before it is validated against the spec. */
export interface AdmissionRequest<Caller, Name extends string = string> {
  readonly caller: Caller;
  /** `"POST /v1/orders"` */
  readonly operation: Name;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when there is no body or it is not JSON. */
  readonly body: unknown;
}

/** The account that a call acts for, and the body that it is validated with. */
export interface Admission<Caller> {
  readonly caller: Caller;
  readonly body: unknown;
}

/** Everything the engine needs to know about a shop to run it. */
export interface ProviderDeclaration<Name extends string, Operations, LeverShapes, Tx extends Step, Caller> {
  readonly name: Name;
  /** Origin of the real service: `https://api.bunaistore.shop`. */
  readonly origin: string;
  /** Prefix of every documented path, when the documentation leaves it out: `/api/v1`. */
  readonly basePath?: string;
  readonly collections: Collections;
  /** The collection whose documents are purchases. Their changes are reported as `order` events. */
  readonly orders?: Collection;

  // How a request is processed, step by step.
  readonly operations: OperationTable<Operations>;
  /** The key of a call, if any; also selects the world. */
  credential(call: Call): string | undefined;
  /** Identifies the caller by the key. @throws Refusal for an unknown or revoked key */
  authenticate(tx: Tx, credential: string | undefined): Promise<Caller>;
  /** Why the service is closed at the moment, to all callers or to this one; checked before quotas. */
  closed?(tx: Tx, caller: Caller): Promise<Refusal | undefined>;
  /** The quotas that a caller's call with this method uses; HEAD counts as GET. */
  quotas?(caller: Caller, method: string): readonly Quota[];
  /**
   * Decides, before the input is validated against the spec, which of the caller's accounts a call acts for and which parts of
   * the body count as sent. Default: the authenticated caller and the body as received.
   * @throws Refusal
   */
  admit?(tx: Tx, request: AdmissionRequest<Caller, Extract<keyof Operations, string>>): Promise<Admission<Caller>>;
  /** Whether a query value that does not fit the spec is refused or ignored. Default: "refused". */
  readonly unfitQuery?: "refused" | "ignored";
  readonly routes: Routes<Operations, Tx, Caller>;
  /** Headers of every success, by method; HEAD uses those of GET. */
  headers?(method: string): Readonly<Record<string, string>>;
  readonly errors: ProviderErrors;
  /**
   * Returns a call's path, body or answer without the caller's secrets. It runs on every text that is recorded, including
   * bodies that are not JSON and calls to the world's other providers (`isOwn` is false), since callers confuse them. It must
   * not throw, since the answer has been decided by then.
   */
  redact?(text: string, isOwn: boolean): string;

  /** Web pages, when the real service has them, and the origin it serves them from. */
  readonly pages?: Pages<Tx>;

  // Processing outside of requests.
  /** Handlers of scheduled work, by kind. */
  readonly work: Readonly<Record<string, (tx: Tx, subject: string) => Promise<void>>>;
  /** Kinds of work that repeat forever, such as subscription renewals. They do not keep a world from being idle. */
  readonly standingWork?: readonly string[];
  readonly webhooks?: WebhookRules<Tx>;
  readonly levers: Levers<LeverShapes, Tx>;
  readonly leverBodies: { readonly [Lever in keyof LeverShapes]: Check };

  // The initial state of a world, and what must always hold.
  /** Must be the same for every world: it runs once and its result is shared. */
  seed(tx: Tx): Promise<void>;
  /** The initial keys of a world with this name. */
  keys(world: string): readonly string[];
  /** Assigns those keys to the seeded accounts. */
  open(tx: Tx, keys: readonly string[]): Promise<void>;
  /** Lists the accounts that may call. */
  accounts(tx: Tx): Promise<readonly AccountListing[]>;
  /** The provider's own word for key holders, such as `shops`. The control API lists them under it. Default: `accounts`. */
  readonly holders?: string;
  audit(tx: Tx, books: Books): Promise<readonly AuditFinding[]>;
  /** The amount paid according to the answer to a purchase, by operation. The audit compares it with the ledger. */
  readonly receipts?: {
    readonly [Purchase in keyof Operations]?: Operations[Purchase] extends OperationShape
      ? (answer: Operations[Purchase]["answer"]) => Receipt
      : never;
  };
}

/** A declaration as the engine runs it, with its own types erased. */
export interface Provider<Name extends string = string, LeverShapes = unknown> extends Omit<
  ProviderDeclaration<Name, Record<string, OperationShape>, Record<string, LeverShape>, Step, unknown>,
  "headers"
> {
  readonly begin: Begin;
  match(method: string, path: string): Match;
  /** Headers of a success, ready to send. */
  headersOf(method: string): Readonly<Record<string, string>>;
  /** Carries the levers' types for callers; never set at runtime. */
  readonly leverShapes?: LeverShapes;
}

/** Makes a provider of its declaration. */
export function defineProvider<Name extends string, Operations extends object, LeverShapes, Tx extends Step, Caller>(
  declaration: ProviderDeclaration<Name, Operations, LeverShapes, Tx, Caller>,
): Provider<Name, LeverShapes> {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  const headers = new Map(
    methods.map((method) => [
      method,
      Object.freeze({ "content-type": "application/json", ...declaration.headers?.(method) }),
    ]),
  );
  const bound = {
    ...declaration,
    begin: transactionOf(declaration.collections),
    match: matcherOf(declaration),
    headersOf: (method: string) => headers.get(method) ?? {},
  };
  // The only cast that erases the types of a provider's own transaction, caller and bodies. It is safe because the engine only
  // passes on values that the same provider made.
  return bound as unknown as Provider<Name, LeverShapes>;
}

/** The paths at which a provider is reached. */
interface Surface {
  readonly basePath?: string;
  readonly operations: Readonly<Record<string, Pick<Operation, "method" | "path">>>;
  readonly pages?: Pick<Pages<never>, "shown">;
}

/** Matches pages first, since they have paths of their own; then the documented operations, under the base path. */
function matcherOf({ basePath = "", operations, pages }: Surface): Provider["match"] {
  const matchOperation = createMatcher(operations);
  const matchPage = pages && createPageMatcher(pages.shown);
  return (method, path) => {
    const page = matchPage?.(method, path);
    if (page) return page;
    if (basePath === "") return matchOperation(method, path);
    return path.startsWith(`${basePath}/`) ? matchOperation(method, path.slice(basePath.length)) : { kind: "unknown" };
  };
}
