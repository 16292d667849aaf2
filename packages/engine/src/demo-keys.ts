/**
 * The two keys that a world of this name begins with: `key_demo` and `key_other` in the default world, with the world's name
 * in between in any other.
 * @param prefix what a provider's keys begin with, `key_`
 */
export function demoKeys(prefix: string, world: string): readonly [demo: string, other: string] {
  const own = world === "default" ? prefix : `${prefix}${world}_`;
  return [`${own}demo`, `${own}other`];
}
