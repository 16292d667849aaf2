import type { Answer, Call } from "./exchange.ts";
import type { FaultRow } from "./fault.ts";
import { redactKey } from "./journal.ts";
import { limitBuckets, spend } from "./limit.ts";
import type { Bucket, Quota } from "./limit.ts";
import type { Match } from "./operations.ts";
import type { Visit } from "./page.ts";
import type { Provider } from "./provider.ts";
import { Refusal } from "./refusal.ts";
import { answerInstead, spoil } from "./spoil.ts";
import type { Step } from "./transaction.ts";
import { parseBody, readInput } from "./validate.ts";
import type { EngineWorld } from "./world.ts";

/** Answers one call to one provider of a world: the whole path of a request. Never rejects. */
export async function handle(world: EngineWorld, provider: Provider, call: Call): Promise<Answer> {
  const { epoch } = world;
  const match = provider.match(call.method, call.path);
  const operation = match.kind === "found" || match.kind === "page" ? match.name : null;
  const key = provider.credential(call);
  const fault = world.faults.strikeCall({ provider: provider.name, operation, key });
  const asked: Asked = { world, provider, call, match, operation, key, epoch };
  if (fault === undefined) return exchange(asked);
  // Nobody reads what the first of two is answered.
  if ("twice" in fault.then) await exchange(asked, { fault, isCopy: true });
  return exchange(asked, { fault });
}

/** A call that was looked at, and the key it shows. */
interface Asked {
  readonly world: EngineWorld;
  readonly provider: Provider;
  readonly call: Call;
  readonly match: Match;
  readonly operation: string | null;
  readonly key: string | undefined;
  /** The world's when it came. */
  readonly epoch: number;
}

/** What befell a call. */
interface Struck {
  readonly fault: FaultRow;
  /** Whether it is the copy of a call that nobody sent twice. */
  readonly isCopy?: boolean;
}

interface Outcome {
  readonly answer: Answer;
  /** The ledger's entries that it made. */
  readonly posted: readonly number[];
  /** What the mock itself got wrong, if it did. */
  readonly error?: unknown;
  /** Whether the caller had gone when it was to be answered. */
  readonly isLate?: boolean;
}

/** One request and its answer, written down. */
async function exchange(asked: Asked, struck?: Struck): Promise<Answer> {
  const { world, provider, call, operation, key, epoch } = asked;
  const started = world.stopwatch();
  const outcome = struck === undefined ? await answerTo(asked) : await answerUnder(struck.fault, asked);
  const { answer: given, posted, error } = outcome;
  const { identify } = provider.errors;
  const named = identify !== undefined && given.status >= 400;
  const answer = named ? identify(given, `${world.seed}/${world.name}/${world.nextRequest}`) : given;

  const kept = (text: string): string => withoutKey(world.redact(text), key);
  // What began before a reset is none of the new world's business.
  if (world.epoch !== epoch) return answer;
  world.record({
    id: world.nextRequest,
    at: world.now,
    provider: provider.name,
    operation,
    method: call.method,
    path: kept(call.query === "" ? call.path : `${call.path}?${call.query}`),
    status: answer.status,
    duration_ms: world.stopwatch() - started,
    key: key === undefined ? null : redactKey(key),
    fault: struck === undefined ? null : struck.fault.id,
    lost: outcome.isLate === true || isLost(answer, struck),
    posted,
    request: kept(call.body),
    response: kept(answer.body),
    error,
  });
  return answer;
}

function isLost({ cut }: Answer, struck: Struck | undefined): boolean {
  if (struck === undefined) return false;
  return cut !== undefined || "garbage" in struck.fault.then || struck.isCopy === true;
}

async function answerUnder(fault: FaultRow, asked: Asked): Promise<Outcome> {
  const { world, provider, call } = asked;
  const instead = answerInstead(fault.then, provider.errors.failure);
  if (instead) return { answer: instead, posted: [] };
  const outcome = await answerTo(asked);
  const delayMs = world.faults.delayOf(fault.then);
  if (delayMs > 0) {
    const { signal } = call;
    await world.sleep(delayMs, signal);
    return { ...outcome, isLate: signal?.aborted === true };
  }
  return { ...outcome, answer: spoil(fault.then, outcome.answer) };
}

/** What the provider answers: a refusal as it stands, anything unforeseen as its 500. */
async function answerTo(asked: Asked): Promise<Outcome> {
  const { world, provider } = asked;
  let step: Step | undefined;
  try {
    const answer = await world.transaction(provider, (tx) => serve((step = tx), asked));
    return { answer, posted: step!.posted };
  } catch (error) {
    if (error instanceof Refusal) return { answer: error.answer, posted: [] };
    return { answer: provider.errors.failure(500), posted: [], error };
  }
}

/** The steps of one call. What is taken from a quota stays taken, whatever the operation says. */
async function serve(tx: Step, { world, provider, call, match, key }: Asked): Promise<Answer> {
  if (match.kind === "page") return provider.pages!.shown[match.name]!(tx, visitOf(call, match.path));
  const caller = await provider.authenticate(tx, key);
  const method = call.method === "HEAD" ? "GET" : call.method;
  const retryAfterMs = world.limits === "off" ? 0 : await take(tx, provider.quotas?.(caller, method) ?? []);
  const closed = await provider.closed?.(tx, caller);
  if (closed) return closed.answer;
  if (retryAfterMs > 0) return provider.errors.limited(retryAfterMs).answer;
  if (match.kind === "unknown") return provider.errors.failure(404);
  if (match.kind === "wrong method") return provider.errors.wrongMethod(match.allow);

  const { name } = match;
  const operation = provider.operations[name]!;
  const sent = parseBody(operation, call.body);
  const came = { caller, body: sent.value };
  const admitted =
    (await provider.admit?.(tx, { ...came, operation: name, query: new URLSearchParams(call.query) })) ?? came;
  const body = { ...sent, value: admitted.body };
  const { input, issue } = readInput(operation, { path: match.path, query: call.query, body }, provider);
  if (issue) return provider.errors.invalid(issue, name).answer;

  const route = provider.routes[name] as (request: object) => Promise<unknown>;
  try {
    const result = await tx.session.savepoint(() => route({ tx, caller: admitted.caller, ...input }));
    if (result instanceof Refusal) return result.answer;
    const text = result === undefined ? "" : JSON.stringify(result);
    return { status: operation.success, headers: provider.headersOf(method), body: text };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    tx.forget();
    return cause.answer;
  }
}

function visitOf(call: Call, path: Visit["path"]): Visit {
  return {
    path,
    query: new URLSearchParams(call.query),
    form: new URLSearchParams(call.body),
    header: (name) => call.header(name),
  };
}

/** Milliseconds until there is a call left; 0 when one was taken. */
async function take({ session, now }: Step, quotas: readonly Quota[]): Promise<number> {
  const buckets: (Bucket | undefined)[] = [];
  for (const quota of quotas) buckets.push(await session.get(limitBuckets, quota.bucket));
  const spending = spend(quotas, buckets, now);
  if (!spending.allowed) return spending.retryAfterMs;
  for (const bucket of spending.buckets) await session.put(limitBuckets, bucket);
  return 0;
}

function withoutKey(text: string, key: string | undefined): string {
  return key !== undefined && key !== "" && text.includes(key) ? text.replaceAll(key, redactKey(key)) : text;
}
