/** A moment as the control API writes it, for people: in UTC, without what a second is divided into. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** Minor units as an amount of money: -150050 USD is `-1,500.50 USD`. */
export function amount(minor: number, currency: string): string {
  const [whole, cents] = (Math.abs(minor) / 100).toFixed(2).split(".") as [string, string];
  return `${minor < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents} ${currency}`;
}
