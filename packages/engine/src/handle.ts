import type { Answer, Call } from "./call.ts";
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

/** Answers one call to one provider of a world, from authentication to journal. Never rejects. */
export async function handle(world: EngineWorld, provider: Provider, call: Call): Promise<Answer> {
  const match = provider.match(call.method, call.path);
  const operation = match.kind === "found" || match.kind === "page" ? match.name : null;
  const key = provider.credential(call);
  const fault = world.faults.strikeCall({ provider: provider.name, operation, key });
  const matched = { world, provider, call, match, operation, key, epoch: world.epoch };
  // The call arrives twice, and the first answer is lost.
  if (fault !== undefined && "twice" in fault.then) await answerAndRecord(matched, fault, { isLost: true });
  return answerAndRecord(matched, fault, { isLost: false });
}

/** A call and what it was matched to. */
interface MatchedCall {
  readonly world: EngineWorld;
  readonly provider: Provider;
  readonly call: Call;
  readonly match: Match;
  /** The name of the operation or page; null if there is none. */
  readonly operation: string | null;
  /** The key the call carries. */
  readonly key: string | undefined;
  /** The world's epoch when the call arrived. */
  readonly epoch: number;
}

interface Outcome {
  readonly answer: Answer;
  /** Ids of the ledger entries the call made. */
  readonly posted: readonly number[];
  /** The mock's own failure, if any. */
  readonly error?: unknown;
  /** Whether the caller had gone before the answer was ready. */
  readonly isLate?: boolean;
}

/** Answers and records one request. */
async function answerAndRecord(
  matched: MatchedCall,
  fault: FaultRow | undefined,
  { isLost }: { readonly isLost: boolean },
): Promise<Answer> {
  const { world, provider, call, operation, key, epoch } = matched;
  const started = world.stopwatch();
  const outcome = fault === undefined ? await answerFromProvider(matched) : await answerWithFault(matched, fault);
  const answer = identified(outcome.answer, matched);
  // A call begun before a reset does not belong in the new world's journal.
  if (world.epoch !== epoch) return answer;

  const redacted = (text: string): string => withoutKey(world.redact(text, provider), key);
  const spoiled = fault !== undefined && (answer.cut !== undefined || "garbage" in fault.then);
  world.record({
    id: world.nextRequest,
    at: world.now,
    provider: provider.name,
    operation,
    method: call.method,
    path: redacted(call.query === "" ? call.path : `${call.path}?${call.query}`),
    status: answer.status,
    duration_ms: world.stopwatch() - started,
    key: key === undefined ? null : redactKey(key),
    fault: fault === undefined ? null : fault.id,
    lost: isLost || spoiled || outcome.isLate === true,
    posted: outcome.posted,
    request: redacted(call.body),
    response: redacted(answer.body),
    error: outcome.error,
  });
  return answer;
}

/** Makes an error answer unique, if the provider identifies its errors. */
function identified(answer: Answer, { world, provider }: MatchedCall): Answer {
  const { identify } = provider.errors;
  if (identify === undefined || answer.status < 400) return answer;
  return identify(answer, `${world.seed}/${world.name}/${world.nextRequest}`);
}

async function answerWithFault(matched: MatchedCall, fault: FaultRow): Promise<Outcome> {
  const { world, provider, call } = matched;
  const instead = answerInstead(fault.then, provider.errors.failure);
  if (instead) return { answer: instead, posted: [] };
  const outcome = await answerFromProvider(matched);
  const delayMs = world.faults.delayOf(fault.then);
  if (delayMs > 0) {
    const { signal } = call;
    await world.sleep(delayMs, signal);
    return { ...outcome, isLate: signal?.aborted === true };
  }
  return { ...outcome, answer: spoil(fault.then, outcome.answer) };
}

/** The provider's answer: a refusal as it stands, any other error as the provider's 500. */
async function answerFromProvider(matched: MatchedCall): Promise<Outcome> {
  const { world, provider } = matched;
  let step: Step | undefined;
  try {
    const answer = await world.transaction(provider, (tx) => answerInTransaction((step = tx), matched));
    return { answer, posted: step!.effects.posted };
  } catch (error) {
    if (error instanceof Refusal) return { answer: error.answer, posted: [] };
    return { answer: provider.errors.failure(500), posted: [], error };
  }
}

/** Runs the steps of one call. Quota it uses stays used even if the operation refuses. */
async function answerInTransaction(tx: Step, { world, provider, call, match, key }: MatchedCall): Promise<Answer> {
  if (match.kind === "page") return provider.pages!.shown[match.name]!(tx, visitOf(call, match.path));
  const caller = await provider.authenticate(tx, key);
  const method = call.method === "HEAD" ? "GET" : call.method;
  const retryAfterMs = world.limits === "off" ? 0 : await take(tx, provider.quotas?.(caller, method) ?? []);
  const closed = provider.closed && (await provider.closed(tx, caller));
  if (closed) return closed.answer;
  if (retryAfterMs > 0) return provider.errors.limited(retryAfterMs).answer;
  if (match.kind === "unknown") return provider.errors.failure(404);
  if (match.kind === "wrong method") return provider.errors.wrongMethod(match.allow);

  const { name } = match;
  const operation = provider.operations[name]!;
  const parsed = parseBody(operation, call.body);
  const sent = { caller, body: parsed.value };
  const admitted = provider.admit
    ? await provider.admit(tx, { ...sent, operation: name, query: new URLSearchParams(call.query) })
    : sent;
  const body = { ...parsed, value: admitted.body };
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
    tx.effects.clear();
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

/** Takes one call from the quotas: 0 if taken, otherwise the milliseconds until a call is available. */
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
