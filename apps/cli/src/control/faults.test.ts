import { describe, expect, test } from "vitest";

import { readCommandLine } from "../command-line/read-command-line.ts";
import { resolveCommand } from "../command-line/resolve-command.ts";
import { splitCommandLine } from "../command-line/split-command-line.ts";
import { startServer } from "../run.test-server.ts";
import { faultIn } from "./faults.ts";

/** The fault that these words ask for. */
function faultOf(...argv: readonly string[]): unknown {
  const line = splitCommandLine(["faults", "add", ...argv]);
  const action = readCommandLine(line, resolveCommand(line.words));
  return action.kind === "run" ? faultIn(action.input) : undefined;
}

test("a fault is added, listed, fires, and is removed", async () => {
  const { vitrine, json, buy } = await startServer();
  await vitrine("faults", "add", "POST /v1/orders", "--status", "503", "--times", "2");
  await vitrine("faults", "add", "--webhook", "delay", "--delay", "30s", "--event", "order_placed");
  expect(await buy()).toBe(503);
  expect((await vitrine("faults")).stdout).toBe(
    [
      "ID       FOR              DOES        WHEN     SEEN  FIRED\n",
      "fault_1  POST /v1/orders  status 503  2 times     1      1\n",
      "fault_2  order_placed     delay 30 s  once        0      0\n",
    ].join(""),
  );
  expect(await json("faults", "remove", "fault_1")).toEqual({ removed: "fault_1" });
  expect(await buy()).toBe(200);
  expect(await json("faults", "clear")).toEqual({ cleared: true });
  expect((await vitrine("faults")).stdout).toBe("There are no faults.\n");
});

describe("options say what happens, and when:", () => {
  test.for([
    [["--reset", "after"], { then: { reset: "after" } }],
    [["--truncate"], { then: { truncate: true } }],
    [["--twice"], { then: { twice: true } }],
    [["--garbage", "html"], { then: { garbage: "html" } }],
    [["--delay", "2s"], { then: { delay_ms: 2_000 } }],
    [["--delay", "250ms..1s"], { then: { delay_ms: [250, 1_000] } }],
    [["--status", "503", "--body", "closed"], { then: { status: 503, body: "closed" } }],
    [
      ["--status", "429", "--header", "Retry-After: 5", "--header", "X-A:b"],
      { then: { status: 429, headers: { "Retry-After": "5", "X-A": "b" } } },
    ],
    [["--webhook", "drop", "--event", "shop_order"], { then: { webhook: "drop", event: "shop_order" } }],
    [["--webhook", "delay", "--delay", "1m"], { then: { webhook: "delay", delay_ms: 60_000 } }],
    [
      [
        "GET *",
        "--truncate",
        "--provider",
        "padington",
        "--key",
        "k",
        "--nth",
        "3",
        "--times",
        "2",
        "--probability",
        "0.5",
      ],
      {
        operation: "GET *",
        provider: "padington",
        key: "k",
        nth: 3,
        times: 2,
        probability: 0.5,
        then: { truncate: true },
      },
    ],
  ] as const)("%j", ([argv, fault]) => {
    expect(faultOf(...argv)).toEqual(fault);
  });
});

describe("options that do not go together, or have no such value, are refused:", () => {
  test.for([
    [[], "needs one of --status, --reset"],
    [["--reset", "after", "--truncate"], "a fault does one thing: --reset or --truncate."],
    [["--reset", "later"], `--reset "later" is not valid. Choose one of before, after.`],
    [["--reset", "after", "--body", "x"], "--body goes with --status."],
    [["--truncate", "--event", "x"], "--event goes with --webhook."],
    [["--webhook", "delay"], "--webhook delay needs --delay SPAN."],
    [["--webhook", "drop", "--delay", "1s"], "a fault does one thing: --delay or --webhook."],
    [["--delay", "soon"], `--delay "soon" is not a duration.`],
    [["--webhook", "delay", "--delay", "1s..2s"], "--webhook delay takes one --delay, not a range."],
    [["--delay", "1s..2s..3s"], "is not a range"],
    [["--status", "42"], `--status "42" is not a whole number from 200 to 599.`],
    [["--status", "503", "--header", "oops"], `--header "oops" is not a header.`],
    [["--truncate", "--probability", "2"], `--probability "2" is not a number from 0 to 1.`],
    [["--truncate", "--nth", "0"], `--nth "0" is not a whole number from 1`],
  ] as const)("%j", ([argv, said]) => {
    expect(() => faultOf(...argv)).toThrow(said);
  });
});

test("what only the server knows, it refuses", async () => {
  const { vitrine } = await startServer();
  const { code, stderr } = await vitrine("faults", "add", "POST /v9/orders", "--truncate");
  expect(code).toBe(1);
  expect(stderr).toContain(`"POST /v9/orders" is no documented operation`);
});
