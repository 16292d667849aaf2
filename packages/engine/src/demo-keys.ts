/**
 * The two initial keys of a world: `key_demo` and `key_other` in the default world; in any other, the world's name
 * stands in between.
 * @param prefix the prefix of the provider's keys, such as `key_`
 */
export function demoKeys(prefix: string, world: string): readonly [demo: string, other: string] {
  const own = world === "default" ? prefix : `${prefix}${world}_`;
  return [`${own}demo`, `${own}other`];
}
