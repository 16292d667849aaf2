export { bunaistore } from "./bunaistore/index.ts";
export {
  accountsOf,
  createCaller,
  readReply,
  type Caller,
  type Calls,
  type Input,
  type CallerOptions,
  type Reply,
} from "./caller.ts";
export { compareAnswer, compareEvent, Undocumented } from "./compare-with-spec.ts";
export type { CallControl, ControlResponse } from "./control.ts";
export { httpDoor, type HttpDoorOptions } from "./http-door.ts";
export { openTarget, type OpenTarget } from "./open-target.ts";
export { padington } from "./padington/index.ts";
export { gatherProofs, writeReport, type Claim, type Proofs, type Statement } from "./proofs.ts";
export type { ProviderSuite, WebhookChecks } from "./provider-suite.ts";
export { providers } from "./providers.ts";
export { openReceiver, signatureOf, type Reaction, type Received, type Receiver } from "./receiver.ts";
export { runScenario } from "./run-scenario.ts";
export {
  observes,
  proves,
  scenario,
  suite,
  type Proof,
  type Scenario,
  type Suite,
  type WorldOptions,
} from "./scenario.ts";
export { firstMoment, type Door, type WorldHandle } from "./door.ts";
export {
  LeverRefused,
  type Account,
  type FetchInit,
  type Clock,
  type Holder,
  type Span,
  type Target,
} from "./target.ts";
export { tribute } from "./tribute/index.ts";
export {
  checkProvider,
  scenariosAbout,
  type CheckOptions,
  type Report,
  type ScenarioResult,
  type SuiteScenario,
} from "./check.ts";
export { driftBetween, type Drift } from "./drift.ts";
export { keyDoor, type KeyDoorOptions } from "./key-door.ts";
export { junitReport } from "./report/junit.ts";
export { textReport } from "./report/text.ts";
export { Skipped } from "./skipped.ts";
export type { SpecDocument } from "./spec-facts.ts";
