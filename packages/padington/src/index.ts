export type {
  Balance,
  Catalog,
  ChatgptItem,
  ChatgptOrder,
  ClaudeItem,
  ClaudeOrder,
  NewChatgptOrder,
  NewClaudeOrder,
  NewOrder,
  NewPremiumOrder,
  NewRental,
  NewRobuxOrder,
  NewStarsOrder,
  Order,
  OrderError,
  OrderPage,
  OrderStatus,
  PremiumOrder,
  Rental,
  RentalPage,
  RentCategory,
  RentItem,
  RentList,
  RobuxOrder,
  StarsOrder,
} from "@vitrine/specs/padington";

export type { CallOptions } from "./ask.ts";
export { createClient } from "./client.ts";
export type { ClientOptions, PadingtonClient } from "./client.ts";
export { deliveryOf } from "./delivery.ts";
export type { Delivery } from "./delivery.ts";
export { NetworkError } from "./errors/network-error.ts";
export { PadingtonError } from "./errors/padington-error.ts";
export type { Failure } from "./errors/padington-error.ts";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientFundsError,
  NotFoundError,
  ServerError,
  UnavailableError,
} from "./errors/refusal.ts";
export { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export { WaitTimeoutError } from "./errors/wait-timeout-error.ts";
export type { PageQuery } from "./page.ts";
export type { Answered, Reply } from "./reply.ts";
export type { Fetch } from "./send.ts";
export type { Timers } from "./timers.ts";
export type { WaitOptions } from "./wait-for.ts";
