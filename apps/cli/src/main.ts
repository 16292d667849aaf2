#!/usr/bin/env node
// Says no to a Node that cannot run the rest, so it must itself run there: no static import, no syntax that an older
// Node would stumble over.
if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write(
    "Cannot run Vitrine: this is Node " +
      process.versions.node +
      ", and it needs Node 20 or newer. Install a current Node (https://nodejs.org) and run the command again.\n",
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between starts where Node can do that (22.8 and newer).
  const nodeModule = process.getBuiltinModule ? process.getBuiltinModule("node:module") : undefined;
  if (nodeModule && nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  void import("./run.ts").then(function (loaded) {
    return loaded.run(process.argv.slice(2));
  });
}
