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

/** A provider's documented way of saying no. */
export interface ProviderErrors {
  /** Any status in the provider's own error form; `detail` replaces its usual text. */
  failure(status: number, detail?: string): Answer;
  /** Puts into an error answer what tells it from every other one; `request` is a text that no other answer is given. */
  identify?(answer: Answer, request: string): Answer;
  /** A known path with a method it does not have. */
  wrongMethod(allow: readonly string[]): Answer;
  /** An input that does not fit the spec. */
  invalid(issue: Issue, operation: string): Refusal;
  /** A quota is used up; milliseconds until it is there again. */
  limited(retryAfterMs: number): Refusal;
}

/** What a lever takes and answers, as generated from the control API's spec. */
export interface LeverShape {
  readonly body: unknown;
  readonly answer: unknown;
}

/** Every lever by its name: what it does to the world, and answers. @throws LeverError */
export type Levers<Shapes, Tx> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends LeverShape
    ? (tx: Tx, body: Shapes[Name]["body"]) => Promise<Shapes[Name]["answer"]>
    : never;
};

/** A user of the provider, as the control API lists them. */
export type AccountListing = Readonly<Record<string, unknown>> & { readonly api_key: string };

/** A call whose caller is known, as it came: nothing of it has been held against the spec yet. */
export interface AdmissionRequest<Caller, Name extends string = string> {
  readonly caller: Caller;
  /** `"POST /v1/orders"` */
  readonly operation: Name;
  readonly query: URLSearchParams;
  /** Parsed; undefined where there is none, or none that is JSON. */
  readonly body: unknown;
}

/** On whose behalf a call goes on, and with which body. */
export interface Admission<Caller> {
  readonly caller: Caller;
  readonly body: unknown;
}

/** Everything the engine must be told about a shop to run it. */
export interface ProviderDeclaration<Name extends string, Operations, LeverShapes, Tx extends Step, Caller> {
  readonly name: Name;
  /** The real service: `https://api.bunaistore.shop`. */
  readonly origin: string;
  /** What stands before every documented path, where the documentation leaves it out: `/api/v1`. */
  readonly basePath?: string;
  readonly collections: Collections;
  /** The one of them whose documents are purchases: whoever follows a world is told of each as an `order`. */
  readonly orders?: Collection;

  // The path of a request, step by step.
  readonly operations: OperationTable<Operations>;
  /** The key a call shows, if any; also tells the world. */
  credential(call: Call): string | undefined;
  /** Whose key it is. @throws Refusal for a key that opens nothing */
  authenticate(tx: Tx, credential: string | undefined): Promise<Caller>;
  /** Why nobody, or not this caller, is served at the moment; goes before a used-up quota. */
  closed?(tx: Tx, caller: Caller): Promise<Refusal | undefined>;
  /** What a call with this method takes from whom; HEAD counts as GET. */
  quotas?(caller: Caller, method: string): readonly Quota[];
  /**
   * What is decided before the input is held against the spec: on which of the caller's things a call acts, and which of the
   * body counts as sent. Without it the caller is who authenticated, and the body what came.
   * @throws Refusal
   */
  admit?(tx: Tx, request: AdmissionRequest<Caller, Extract<keyof Operations, string>>): Promise<Admission<Caller>>;
  /** Whether a query value that does not fit the spec is refused, as it is unless told otherwise, or counts as not sent. */
  readonly unfitQuery?: "refused" | "ignored";
  readonly routes: Routes<Operations, Tx, Caller>;
  /** Headers of every success, by method; HEAD has those of GET. */
  headers?(method: string): Readonly<Record<string, string>>;
  readonly errors: ProviderErrors;
  /**
   * What may be kept of a call's path, its body or its answer: the text without what is a secret of the caller. Asked for
   * every text that is recorded, also for bodies that are no JSON, and for calls to the other providers of the world, since
   * callers confuse them: those are not `isOwn`. It must not throw, since the answer is decided by then.
   */
  redact?(text: string, isOwn: boolean): string;

  /** What it shows to people in a browser, and where the real service has that. */
  readonly pages?: Pages<Tx>;

  // What happens besides requests.
  /** Work that was scheduled, by kind. */
  readonly work: Readonly<Record<string, (tx: Tx, subject: string) => Promise<void>>>;
  /** Kinds of that work which come again for ever, as the renewals of a subscription do: a world is idle in spite of them. */
  readonly standingWork?: readonly string[];
  readonly webhooks?: WebhookRules<Tx>;
  readonly levers: Levers<LeverShapes, Tx>;
  readonly leverBodies: { readonly [Lever in keyof LeverShapes]: Check };

  // What a world begins with, and what must always hold.
  /** The same for every world, so it is made once. */
  seed(tx: Tx): Promise<void>;
  /** The keys a world of this name begins with. */
  keys(world: string): readonly string[];
  /** Gives the seeded accounts those keys. */
  open(tx: Tx, keys: readonly string[]): Promise<void>;
  /** Whoever may call. */
  accounts(tx: Tx): Promise<readonly AccountListing[]>;
  /** The provider's own word for who holds a key, such as `shops`; `accounts` by default. The control API lists them under it. */
  readonly holders?: string;
  audit(tx: Tx, books: Books): Promise<readonly AuditFinding[]>;
  /** What the answer to a purchase says was paid, by operation; the audit holds it against the ledger. */
  readonly receipts?: {
    readonly [Purchase in keyof Operations]?: Operations[Purchase] extends OperationShape
      ? (answer: Operations[Purchase]["answer"]) => Receipt
      : never;
  };
}

/** A declaration as the engine runs it: bound, and with its own types forgotten. */
export interface Provider<Name extends string = string, LeverShapes = unknown> extends Omit<
  ProviderDeclaration<Name, Record<string, OperationShape>, Record<string, LeverShape>, Step, unknown>,
  "headers"
> {
  readonly begin: Begin;
  match(method: string, path: string): Match;
  /** Of a success, ready to send. */
  headersOf(method: string): Readonly<Record<string, string>>;
  /** Remembers the levers' types for whoever pulls them; never set. */
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
  // The one place where the types of a provider's own transaction, caller and bodies are set aside: the engine
  // only ever passes on what the same provider made.
  return bound as unknown as Provider<Name, LeverShapes>;
}

/** Where a provider can be reached. */
interface Surface {
  readonly basePath?: string;
  readonly operations: Readonly<Record<string, Pick<Operation, "method" | "path">>>;
  readonly pages?: Pick<Pages<never>, "shown">;
}

/** Pages first, since they stand at paths of their own; then the documented operations, under the base path. */
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
