/** The thirteen fields of a list object, sorted. */
export const listFields: readonly string[] = [
  "display_name",
  "group_id",
  "group_name",
  "group_share_path",
  "has_promo",
  "infinite_stock",
  "plan_share_path",
  "price",
  "product_id",
  "stock_count",
  "stock_type",
  "variant_name",
  "warranty_hours",
];
