import { checkFault, FaultError, LeverError, type EngineWorld, type Fault, type Mock } from "@vitrine/engine";

import type { ControlResponse, WorldHandle } from "../../src/door.ts";

/** Does on a world in this process what the control API does over HTTP, in the same words. */
export function worldControl(world: EngineWorld): WorldHandle["control"] {
  return async (method, path, body) => {
    const [what = "", id = ""] = path.slice(1).split("/");
    const mock = world.mocks.find(({ name }) => name === what);
    if (mock) return pulled(() => mock.pull(id, carried(body)));
    switch (`${method} ${path}`) {
      case "GET /clock":
        return ok({ mode: world.clock.mode, now: new Date(world.clock.now()).toISOString() });
      case "POST /clock/advance":
        await world.advance(advanceOf(body));
        return ok(null);
      case "GET /requests":
        return ok(world.requests());
      case "GET /deliveries":
        return ok((await world.deliveries()).map((delivery) => ({ ...delivery, id: String(delivery.id) })));
      case "GET /notes":
        return ok(world.notes());
      case "GET /ledger":
        return ok(await world.ledger());
      case "GET /audit":
        return ok(await world.audit());
      case "GET /faults":
        return ok(world.faults.list());
      case "POST /faults":
        return added(world, carried(body) as Fault);
      case "DELETE /faults":
        return ok(world.faults.clear());
      case `DELETE /faults/${id}`:
        return world.faults.remove(id) ? ok(null) : { status: 404, body: { detail: `there is no fault ${id}` } };
      case "POST /reset":
        await world.reset();
        return ok(null);
      case `POST /deliveries/${id}/redeliver`:
        return ok(await world.redeliver(Number(id)));
      default:
        return { status: 404, body: { detail: `nothing in this process does ${method} ${path}` } };
    }
  };
}

/** The one mock of a world that has one provider. */
export function mockOf({ name, mocks }: EngineWorld): Mock {
  const [mock] = mocks;
  if (!mock) throw new Error(`Cannot reach ${name}: it has no mock. Create it with a provider.`);
  return mock;
}

type Advance = Parameters<EngineWorld["advance"]>[0];

function advanceOf(body: unknown): Advance {
  const { by, ...to } = body as { readonly by?: string };
  return (by ?? to) as Advance;
}

async function pulled(pull: () => Promise<unknown>): Promise<ControlResponse> {
  try {
    return ok(await pull());
  } catch (error) {
    if (error instanceof LeverError) return { status: error.status, body: { detail: error.message } };
    throw error;
  }
}

function ok(value: unknown): ControlResponse {
  return { status: 200, body: carried(value) };
}

function added(world: EngineWorld, fault: Fault): ControlResponse {
  try {
    checkFault(world, fault);
    return ok(world.faults.add(fault));
  } catch (error) {
    if (error instanceof FaultError) return { status: 400, body: { detail: error.message } };
    throw error;
  }
}

/** As JSON carries it, moments written out: neither side ever holds an object of the other's. */
function carried(value: unknown): unknown {
  const text = JSON.stringify(value ?? null, (name, inner: unknown) =>
    name === "at" && typeof inner === "number" ? new Date(inner).toISOString() : inner,
  );
  return JSON.parse(text) as unknown;
}
