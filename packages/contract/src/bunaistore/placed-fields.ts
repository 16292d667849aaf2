/** The twelve fields of a placed order, sorted. */
export const placedFields: readonly string[] = [
  "base_price",
  "discount_applied",
  "items",
  "order_id",
  "product_id",
  "product_name",
  "qty",
  "refunded",
  "stock_type",
  "timestamp",
  "total_paid",
  "warranty_expires",
];
