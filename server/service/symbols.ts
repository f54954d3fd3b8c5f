/** The order in which the older volumes take their symbols; then each is doubled. */
const order = '*†‡§¶';

/** The symbol that follows `label`; `**` follows `¶`, and what is no symbol is followed by `*`. */
export function successor(label: string): string {
  const place = order.indexOf(label.charAt(0));
  if (place === order.length - 1) return order.charAt(0).repeat(label.length + 1);
  return order.charAt(place + 1).repeat(Math.max(label.length, 1));
}

/** The symbol before `label`; undefined for the first. */
export function predecessor(label: string): string | undefined {
  const place = order.indexOf(label.charAt(0));
  if (place > 0) return order.charAt(place - 1).repeat(label.length);
  return label.length > 1 ? order.charAt(order.length - 1).repeat(label.length - 1) : undefined;
}
