// Generated from openapi.yaml by `pnpm generate`. Do not edit.
import type { OperationTable } from "../../operation.ts";
import {
  addFaultBody,
  advanceClockBody,
  createWorldBody,
  forkWorldBody,
  listRequestsQuery,
  restoreSnapshotBody,
  setClockBody,
} from "./requests.ts";
import type { Advance, Audit, Clock, ClockSetting, Delivery, Fault, FaultRow, Health, Ledger, Message, NewWorld, Note, RequestEntry, Snapshot, World, operations as Documented } from "./types.ts";

/** What each operation takes and answers. Query values are those after their texts were turned into numbers and booleans. */
export interface ControlOperations {
  /** Says that the server is up, and where each provider listens. */
  "GET /_vitrine/health": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: Health;
  };
  /** Lists the worlds, in the order of their creation. */
  "GET /_vitrine/worlds": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: readonly World[];
  };
  /** Creates a world with keys of its own. */
  "POST /_vitrine/worlds": {
    readonly path: {};
    readonly query: {};
    readonly body: NewWorld | undefined;
    readonly answer: World;
  };
  /** Shows one world with its clock, its providers and their accounts. */
  "GET /_vitrine/worlds/{world}": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: World;
  };
  /** Deletes a world and its keys; the default world stays (409). */
  "DELETE /_vitrine/worlds/{world}": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: undefined;
  };
  /** Puts a world back to its seed and its first moment; keys stay, faults and journal are cleared. */
  "POST /_vitrine/worlds/{world}/reset": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: World;
  };
  /** The whole world as JSON, once the webhooks under way have arrived. */
  "GET /_vitrine/worlds/{world}/snapshot": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Snapshot;
  };
  /** Puts a snapshot in place of all there is in a world; what waits for its clock is let go. */
  "PUT /_vitrine/worlds/{world}/snapshot": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: Snapshot;
    readonly answer: World;
  };
  /** Makes one more world in the same state, with keys of its own. */
  "POST /_vitrine/worlds/{world}/fork": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: NonNullable<Documented["forkWorld"]["requestBody"]>["content"]["application/json"] | undefined;
    readonly answer: World;
  };
  /** Reads the world's clock. */
  "GET /_vitrine/worlds/{world}/clock": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Clock;
  };
  /** Sets the mode, the time, or both; due work that is jumped over runs late, not in order of its time. */
  "PUT /_vitrine/worlds/{world}/clock": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: ClockSetting;
    readonly answer: Clock;
  };
  /** Moves the clock forward and runs all due work on the way. */
  "POST /_vitrine/worlds/{world}/clock/advance": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: Advance;
    readonly answer: Clock;
  };
  /** Lists the provider requests of the journal, oldest first. */
  "GET /_vitrine/worlds/{world}/requests": {
    readonly path: { readonly world: string };
    readonly query: { readonly operation?: string; readonly status?: number; readonly limit?: number };
    readonly body: undefined;
    readonly answer: readonly RequestEntry[];
  };
  /** Lists what happened and no answer or webhook tells, oldest first. */
  "GET /_vitrine/worlds/{world}/notes": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: readonly Note[];
  };
  /** Lists the webhook deliveries with all their attempts, oldest first. */
  "GET /_vitrine/worlds/{world}/deliveries": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: readonly Delivery[];
  };
  /** Makes one more attempt now, with the same bytes and signature, and answers when it is over. */
  "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver": {
    readonly path: { readonly world: string; readonly id: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Delivery;
  };
  /** Composes and signs what an attempt would send at this moment, and sends nothing. */
  "GET /_vitrine/worlds/{world}/deliveries/{id}/message": {
    readonly path: { readonly world: string; readonly id: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Message;
  };
  /** Lists the faults in the order they were asked for, those that are used up too. */
  "GET /_vitrine/worlds/{world}/faults": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: readonly FaultRow[];
  };
  /** Adds a fault. */
  "POST /_vitrine/worlds/{world}/faults": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: Fault;
    readonly answer: FaultRow;
  };
  /** Removes all faults. */
  "DELETE /_vitrine/worlds/{world}/faults": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: undefined;
  };
  /** Removes one fault. */
  "DELETE /_vitrine/worlds/{world}/faults/{id}": {
    readonly path: { readonly world: string; readonly id: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: undefined;
  };
  /** What happens in the world as server-sent events, until the reader goes. */
  "GET /_vitrine/worlds/{world}/events": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: undefined;
  };
  /** Shows every entry of the double-entry ledger and every balance, in integer minor units. */
  "GET /_vitrine/worlds/{world}/ledger": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Ledger;
  };
  /** Checks that money and orders agree in this world. */
  "GET /_vitrine/worlds/{world}/audit": {
    readonly path: { readonly world: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Audit;
  };
}

export const operations: OperationTable<ControlOperations> = {
  "GET /_vitrine/health": {
    method: "GET",
    path: "/_vitrine/health",
    success: 200,
    parameters: [],
  },
  "GET /_vitrine/worlds": {
    method: "GET",
    path: "/_vitrine/worlds",
    success: 200,
    parameters: [],
  },
  "POST /_vitrine/worlds": {
    method: "POST",
    path: "/_vitrine/worlds",
    success: 201,
    parameters: [],
    body: { required: false, check: createWorldBody },
  },
  "GET /_vitrine/worlds/{world}": {
    method: "GET",
    path: "/_vitrine/worlds/{world}",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "DELETE /_vitrine/worlds/{world}": {
    method: "DELETE",
    path: "/_vitrine/worlds/{world}",
    success: 204,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "POST /_vitrine/worlds/{world}/reset": {
    method: "POST",
    path: "/_vitrine/worlds/{world}/reset",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/snapshot": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/snapshot",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "PUT /_vitrine/worlds/{world}/snapshot": {
    method: "PUT",
    path: "/_vitrine/worlds/{world}/snapshot",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
    body: { required: true, check: restoreSnapshotBody },
  },
  "POST /_vitrine/worlds/{world}/fork": {
    method: "POST",
    path: "/_vitrine/worlds/{world}/fork",
    success: 201,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
    body: { required: false, check: forkWorldBody },
  },
  "GET /_vitrine/worlds/{world}/clock": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/clock",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "PUT /_vitrine/worlds/{world}/clock": {
    method: "PUT",
    path: "/_vitrine/worlds/{world}/clock",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
    body: { required: true, check: setClockBody },
  },
  "POST /_vitrine/worlds/{world}/clock/advance": {
    method: "POST",
    path: "/_vitrine/worlds/{world}/clock/advance",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
    body: { required: true, check: advanceClockBody },
  },
  "GET /_vitrine/worlds/{world}/requests": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/requests",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
      { name: "operation", in: "query", type: "string", required: false },
      { name: "status", in: "query", type: "integer", required: false },
      { name: "limit", in: "query", type: "integer", required: false },
    ],
    query: listRequestsQuery,
  },
  "GET /_vitrine/worlds/{world}/notes": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/notes",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/deliveries": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/deliveries",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver": {
    method: "POST",
    path: "/_vitrine/worlds/{world}/deliveries/{id}/redeliver",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
      { name: "id", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/deliveries/{id}/message": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/deliveries/{id}/message",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
      { name: "id", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/faults": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/faults",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "POST /_vitrine/worlds/{world}/faults": {
    method: "POST",
    path: "/_vitrine/worlds/{world}/faults",
    success: 201,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
    body: { required: true, check: addFaultBody },
  },
  "DELETE /_vitrine/worlds/{world}/faults": {
    method: "DELETE",
    path: "/_vitrine/worlds/{world}/faults",
    success: 204,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "DELETE /_vitrine/worlds/{world}/faults/{id}": {
    method: "DELETE",
    path: "/_vitrine/worlds/{world}/faults/{id}",
    success: 204,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
      { name: "id", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/events": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/events",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/ledger": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/ledger",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
  "GET /_vitrine/worlds/{world}/audit": {
    method: "GET",
    path: "/_vitrine/worlds/{world}/audit",
    success: 200,
    parameters: [
      { name: "world", in: "path", type: "string", required: true },
    ],
  },
};
