import { httpSend } from "@vitrine/server";
import type { Delivery } from "@vitrine/specs/control";

import { Failure } from "../failure.ts";
import type { Colours } from "../terminal/colours.ts";
import { moment } from "../terminal/format.ts";
import { sanitizeLine } from "../terminal/sanitize.ts";
import { keyValueTable, table } from "../terminal/table.ts";
import { receiverTimeoutMs } from "./receiver.ts";
import { openSession } from "./session.ts";
import type { Session, WorldCommandOptions } from "./session.ts";

/** Selects webhooks. */
export interface DeliveryFilter {
  readonly provider?: string;
  readonly event?: string;
}

/** `vitrine deliveries list` */
export async function listDeliveries({
  state,
  ...options
}: Partial<Pick<Delivery, "state">> & DeliveryFilter & WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const all = await client.call("GET /_vitrine/worlds/{world}/deliveries", { path: { world } });
  const deliveries = all.filter(
    (delivery) => (state === undefined || delivery.state === state) && isWanted(delivery, options),
  );
  show(deliveries, () =>
    deliveries.length === 0
      ? "There are no such webhooks.\n"
      : table(
          [
            { title: "ID", align: "right", text: ({ id }) => id },
            { title: "CREATED (UTC)", text: ({ created_at }) => moment(created_at) },
            { title: "STATE", text: (each) => each.state, colour: (each, colour) => stateColour(each, colour) },
            { title: "PROVIDER", text: ({ provider }) => provider },
            { title: "EVENT", text: ({ event }) => event },
            { title: "TRIES", align: "right", text: ({ attempts }) => String(attempts.length) },
            { title: "LAST", text: lastAnswer },
            { title: "URL", text: ({ url }) => url },
          ],
          deliveries,
          colours,
        ),
  );
}

/** Whether a delivery matches `--provider` and `--event`. */
export function isWanted(
  delivery: Pick<Delivery, "provider" | "event">,
  { provider = delivery.provider, event = delivery.event }: DeliveryFilter,
): boolean {
  return delivery.provider === provider && delivery.event === event;
}

/** `vitrine deliveries show ID` */
export async function showDelivery({ id, ...options }: Pick<Delivery, "id"> & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const delivery = await find(session, id);
  session.show(delivery, () => deliveryPage(delivery, session.colours));
}

/** `vitrine deliveries redeliver ID [--to URL]` */
export async function redeliver({
  id,
  to,
  ...options
}: Pick<Delivery, "id"> & { readonly to?: URL } & WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const path = { world, id };
  if (to === undefined) {
    const delivery = await client.call("POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver", { path });
    return show(delivery, () => deliveryPage(delivery, colours));
  }
  const message = await client.call("GET /_vitrine/worlds/{world}/deliveries/{id}/message", { path });
  const { body, headers } = message;
  const receiver = to.href;
  const result = await httpSend({ url: receiver, headers, body, timeoutMs: receiverTimeoutMs });
  if ("error" in result) {
    throw new Failure(`Cannot deliver ${path.id} to ${receiver}: ${result.error}. Check that the receiver is running.`);
  }
  show({ id: path.id, url: receiver, status: result.status, body, headers }, () => {
    return `${receiver} answered ${result.status}.\n`;
  });
}

async function find({ client, world }: Session, id: string): Promise<Delivery> {
  const all = await client.call("GET /_vitrine/worlds/{world}/deliveries", { path: { world } });
  const delivery = all.find((each) => each.id === id);
  if (delivery) return delivery;
  throw new Failure(
    `Cannot show the delivery "${id}": the world ${world} has no delivery with this ID. List them with vitrine deliveries.`,
  );
}

function deliveryPage(delivery: Delivery, colours: Colours): string {
  const { id, provider, event, url, state, created_at: created, attempts, headers, body, fault } = delivery;
  const head = keyValueTable(
    [
      ["Delivery", `${id}, ${event} of ${provider}`],
      ["State", stateColour(delivery, colours)(state)],
      ["URL", sanitizeLine(url)],
      ["Created", `${moment(created)} UTC`],
      ["Fault", fault ?? undefined],
      ...attempts.map(({ at, status, error }, index) => {
        return [`Try ${index + 1}`, `${moment(at)} UTC  ${status ?? sanitizeLine(error ?? "")}`] as const;
      }),
      ...Object.entries(headers).map(([name, value]) => [name, sanitizeLine(value, 512)] as const),
    ],
    colours,
  );
  return body === "" ? head : `${head}\n${body}\n`;
}

function lastAnswer({ attempts }: Delivery): string {
  const last = attempts.at(-1);
  return last === undefined ? "" : String(last.status ?? last.error);
}

function stateColour({ state }: Delivery, colours: Colours): (text: string) => string {
  if (state === "delivered") return colours.green;
  return state === "failed" ? colours.red : colours.yellow;
}
