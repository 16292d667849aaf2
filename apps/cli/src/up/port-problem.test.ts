import { expect, test } from "vitest";

import { shops } from "../shops.ts";
import { layOutPorts } from "./listeners.ts";
import { portProblem } from "./port-problem.ts";

const listeners = layOutPorts(1, shops);

/** What is said about a port that fails with this code. */
async function problemWith(code: string, host = "127.0.0.1"): Promise<string> {
  const cause = Object.assign(new Error(`listen ${code}`), { code });
  const { what, cure } = await portProblem(host, [{ listener: listeners[0]!, cause }], listeners);
  return `${what} ${cure}`;
}

test.for([
  ["EACCES", "this user may not open it. Choose a --port above 1023."],
  ["EADDRNOTAVAIL", `this machine has no address "127.0.0.1". Use --host 127.0.0.1, or --host 0.0.0.0 for all it has.`],
  ["ENOTFOUND", `this machine has no address "127.0.0.1". Use --host 127.0.0.1, or --host 0.0.0.0 for all it has.`],
  ["EINVAL", "listen EINVAL. Choose another --port or --host."],
] as const)("%s is explained with what to do", async ([code, said]) => {
  expect(await problemWith(code)).toBe(`Cannot listen on 127.0.0.1:1 (control API): ${said}`);
});

test("of several ports in use all are named", async () => {
  const cause = Object.assign(new Error("in use"), { code: "EADDRINUSE" });
  const [first, second] = listeners as [(typeof listeners)[0], (typeof listeners)[0]];
  const { what } = await portProblem(
    "127.0.0.1",
    [
      { listener: first, cause },
      { listener: second, cause },
    ],
    listeners,
  );
  expect(what).toBe("Cannot listen on 127.0.0.1:1 (control API): the port is in use. So is 2 (BunaiStore).");
});
