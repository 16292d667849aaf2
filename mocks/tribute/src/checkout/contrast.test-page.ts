/** Runs in the page: returns every text with its WCAG 2 contrast against the nearest background behind it. */
export const contrastOfTexts: string = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const groundOf = (it) => {
    const colour = getComputedStyle(it).backgroundColor;
    return (parse(colour)[3] ?? 1) > 0 ? colour : groundOf(it.parentElement);
  };
  const light = (colour) => {
    const [red, green, blue] = parse(colour).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  return [...document.querySelectorAll("body *")]
    .filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((it) => {
      const [dim, bright] = [light(getComputedStyle(it).color), light(groundOf(it))].sort((a, b) => a - b);
      return [it.textContent.trim(), bright / dim];
    });
})()`;
