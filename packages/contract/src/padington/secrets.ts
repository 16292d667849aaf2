import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { LeverRefused, type Target } from "../target.ts";
import { buyer, newBuyer, pull, stray, twoBuyers, withAnotherKey, type Caller } from "./caller.ts";
import { guardedRobux, type OrderLever, wishes } from "./order.ts";

/** A part of every password here that is not a number. */
const core = "q7hunterXw93";
const digits = 98_712_365_471;

/** A Roblox password is read and never stored. */
export const secrets: Suite = suite("padington/secrets", [
  scenario("a Roblox password comes back in no answer", proves("P093"), async (target) => {
    const heard = await tellPasswords(target);
    assert.ok(heard.answers.length > 60);
    for (const answer of heard.answers) holdsNoPassword(answer);
    for (const [name] of heard.answers.flatMap((answer) => [...fieldsOf(readJson(answer))])) {
      assert.notEqual(name, "roblox_password");
    }
  }),

  scenario("a Roblox password stands in no record of the world", proves(), async (target) => {
    const { calls, levers } = await tellPasswords(target);
    for (const answer of levers) holdsNoPassword(answer);
    const requests = (await target.control("GET", "/requests")) as readonly Recorded[];
    assert.ok(requests.length >= calls, `${requests.length} of ${calls} calls are in the journal`);
    for (const status of [200, 400, 401, 402, 404, 500, 503]) {
      assert.ok(
        requests.some((entry) => entry.status === status && entry.method === "POST"),
        `no ${status} is in the journal`,
      );
    }
    for (const entry of requests) holdsNoPassword(JSON.stringify(entry));
    for (const record of ["/notes", "/ledger", "/audit", "/deliveries"]) {
      holdsNoPassword(JSON.stringify(await target.control("GET", record)));
    }
  }),

  scenario("a password is forgotten, and the rest of the request is not", proves(), async (target) => {
    await buyer(target).ask("POST /v1/order", { body: passworded("builderman") });
    const [entry] = ((await target.control("GET", "/requests")) as readonly Recorded[]).slice(-1);
    assert.ok(entry);
    holdsNoPassword(JSON.stringify(entry));
    assert.match(entry.request, /builderman/);
    assert.match(entry.request, /r80/);
  }),

  scenario("the name of the field is no secret", proves(), async (target) => {
    await buyer(target).call("POST /v1/order", { body: { ...wishes.robux, roblox_password: undefined } });
    const [entry] = ((await target.control("GET", "/requests")) as readonly Recorded[]).slice(-1);
    assert.equal(entry?.response, JSON.stringify({ detail: "roblox_password is required" }));
  }),
]);

interface Recorded {
  readonly method: string;
  readonly status: number;
  readonly request: string;
  readonly response: string;
}

/** What was said on the way of telling a world passwords. */
interface Heard {
  /** How many calls were made with a key of this world. */
  readonly calls: number;
  /** Bodies and headers of the answers. */
  readonly answers: readonly string[];
  /** Answers and refusals of the levers. */
  readonly levers: readonly string[];
}

/** How a body is sent, when not in the usual way. */
interface Way {
  readonly place?: string;
  readonly type?: string;
  readonly garbled?: boolean;
}

/** Sends passwords in every valid and every invalid way, and completes every order. */
async function tellPasswords(target: Target): Promise<Heard> {
  const [one, two] = twoBuyers(target);
  const caller = await newBuyer(target, 100_000);
  const poor = await newBuyer(target, 0);
  const answers: string[] = [];
  const levers: string[] = [];
  let calls = 0;

  const send = async (who: Caller, text: string, way: Way = {}): Promise<string> => {
    const { place = "POST /v1/order", type = "application/json", garbled = false } = way;
    const [method = "", path = ""] = place.split(" ");
    calls += 1;
    const headers = { authorization: `Bearer ${who.api_key}`, "content-type": type };
    const response = await target.fetch(path, { method, headers, body: text, garbled });
    const answer = await response.text();
    answers.push(answer, JSON.stringify([...response.headers]));
    return answer;
  };
  const read = async (who: Caller, path: string): Promise<void> => {
    calls += 1;
    answers.push((await stray(target, who, `GET ${path}`)).text);
  };
  const move = async (lever: OrderLever, order_code: string): Promise<void> => {
    try {
      levers.push(JSON.stringify(await pull(target, lever, { order_code })));
    } catch (error) {
      if (!(error instanceof LeverRefused)) throw error;
      levers.push(error.message);
    }
  };
  const order = async (username: string, password = core): Promise<string> => {
    const answer = await send(caller, JSON.stringify(passworded(username, password)));
    return (JSON.parse(answer) as { readonly order_code: string }).order_code;
  };

  // Orders that come to every end there is.
  const open = await order("builderman");
  const guarded = await order(guardedRobux.category === "robux" ? guardedRobux.roblox_username : "");
  const failing = await order("builderman", `"${core}\\\n\u2028é😀`);
  const completed = await order("builderman", ` ${core} `);
  await move("require-verification", open);
  await move("fail-order", failing);
  await move("complete-order", completed);
  await move("complete-order", completed);
  await target.clock.advance("1h");
  for (const code of [open, guarded]) await read(caller, `/v1/order/${code}`);
  await move("verify-order", guarded);
  await move("verify-order", open);
  await target.clock.advance("1h");
  for (const code of [open, guarded, failing, completed]) {
    await read(caller, `/v1/order/${code}`);
    await read(two, `/v1/order/${code}`);
  }
  for (const path of ["/v1/orders", "/v1/balance", "/v1/catalog", "/v1/rentals"]) await read(caller, path);

  // Bodies that are refused.
  const whole = passworded("builderman");
  const bodies: readonly unknown[] = [
    { ...whole, pack: "r81" },
    { ...whole, roblox_username: "" },
    { ...whole, roblox_username: undefined },
    { ...whole, category: "Robux" },
    { ...whole, category: undefined },
    { roblox_password: core },
    { ...whole, roblox_password: digits },
    { ...whole, roblox_password: [core] },
    { ...whole, roblox_password: { [core]: core } },
    { ...wishes.chatgpt, roblox_password: core },
    { ...wishes.stars, roblox_password: core },
    { ...wishes.stars, quantity: 1, roblox_password: core },
    { ...wishes.chatgpt, password: core },
    { ...wishes.chatgpt, note: JSON.stringify(whole) },
    // Under another name, as another value, in another place.
    ...["roblox_pasword", "robloxPass", "pwd", "pw", "key", "note", "recipient", "message", core].map((name) => ({
      ...wishes.robux,
      roblox_password: undefined,
      [name]: core,
    })),
    ...["category", "pack"].map((name) => ({ ...whole, [name]: core })),
    { ...whole, roblox_password: undefined, login: ["builderman", core] },
    { pack: "r80", key: core },
    { type: "robux", key: digits },
    { data: whole },
    { order: whole },
    [whole],
    JSON.stringify(whole),
  ];
  for (const body of bodies) await send(caller, JSON.stringify(body));
  const text = JSON.stringify(whole);
  const escaped = Array.from(core, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const form = `category=robux&pack=r80&roblox_username=builderman&roblox_password=${core}`;
  const texts = [
    text.slice(0, -1),
    text.slice(0, -3),
    `${text}}`,
    `${text},`,
    `\n\t${text.replaceAll(":", " :\n ")}\n`,
    text.replaceAll('"', "'"),
    text.replace(core, escaped),
    text.replace(core, escaped).slice(0, -1),
    text.replace("roblox_password", "roblox\\u005fpassword"),
    text.replace("roblox_password", "roblox_p\\u0061ssword"),
    text.replace("roblox_password", "roblox_p\\u0061ssword").slice(0, -1),
    text.replace("{", `{"roblox_password":"${core} too",`),
    text.replace("}", `,"roblox_password":"${core} too"}`),
    form,
    `--x\r\nContent-Disposition: form-data; name="roblox_password"\r\n\r\n${core}\r\n--x--`,
    `<roblox_password>${core}</roblox_password>`,
    `roblox_password: ${core}`,
    `category=robux&pack=r80&user=builderman&key=${core}`,
    `key=${core}&category=robux`,
    `{'category': 'robux', 'key': '${core}'}`,
    text.replace("roblox_password", "key").slice(0, -1),
  ];
  for (const each of texts) await send(caller, each);
  for (const type of ["application/x-www-form-urlencoded", "text/plain"]) await send(caller, form, { type });

  // Calls that are refused for another reason, and places that are no operation.
  await send(poor, text);
  const revoked = await withAnotherKey(target, one);
  await pull(target, "revoke-key", { api_key: revoked.api_key });
  await send(revoked, text);
  for (const place of [
    "PUT /v1/order",
    "POST /v1/orders",
    `POST /v1/order/${open}`,
    "POST /v1/rent",
    "POST /v1/nowhere",
    `POST /v1/order/robux/builderman/${core}`,
    `POST /v1/order/${core}`,
    `POST /v1/roblox/${core}`,
    `POST /v1/order?key=${core}`,
  ]) {
    await send(caller, text, { place });
  }
  for (const then of [
    { status: 500 },
    { status: 400 },
    { delay_ms: 0 },
    { garbage: "html" },
    { garbage: "json" },
  ] as const) {
    await target.fault({ operation: "POST /v1/order", then });
    await send(caller, text, { garbled: "garbage" in then });
  }
  for (const reset of ["before", "after"] as const) {
    await target.fault({ operation: "POST /v1/order", then: { reset } });
    await assert.rejects(send(caller, text), TypeError);
  }
  await pull(target, "set-api", { enabled: false });
  await send(caller, text);
  await pull(target, "set-api", { enabled: true });
  await target.clock.advance("1h");
  for (const path of ["/v1/balance", "/v1/orders", "/v1/nowhere"])
    await read(caller, `${path}?roblox_password=${core}`);
  for (const path of [`/v1/order/${core}`, `/v1/rent/${core}`, `/v1/balance?key=${core}`, `/v1/rent/gifts?pw=${core}`])
    await read(caller, path);
  await read(caller, "/v1/orders?limit=100");
  return { calls, answers, levers };
}

function passworded(roblox_username: string, roblox_password: string = core): Readonly<Record<string, unknown>> {
  return { ...wishes.robux, roblox_username, roblox_password };
}

/** @throws AssertionError when the text contains a password, plain or escaped any number of times. */
function holdsNoPassword(text: string): void {
  const plain = text.replaceAll(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  for (const secret of [core, String(digits)]) {
    const place = plain.indexOf(secret);
    assert.equal(place, -1, `a password stands in ${plain.slice(Math.max(0, place - 200), place + 100)}`);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every field of an answer with its value, at any depth. */
function* fieldsOf(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [name, inner];
    yield* fieldsOf(inner);
  }
}
