import type { TrialPeriod } from "@vitrine/specs/tribute";

import type { Texts } from "./texts.ts";

const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en-GB");
const trial: Readonly<Record<TrialPeriod, string>> = {
  one_hour: "1 hour",
  twelve_hours: "12 hours",
  twenty_four_hours: "24 hours",
  three_days: "3 days",
  seven_days: "7 days",
};

/** The checkout's English texts. */
export const english: Texts = {
  locale: "en-GB",
  mock: {
    name: "Test checkout",
    explanation: "This page stands in for Tribute. It asks for no card, and no money moves.",
  },
  checkout: "Checkout",
  picture: "Picture",
  orderNumber: "Order",
  stars: (amount) => `${number.format(amount)} ${plural.select(amount) === "one" ? "Star" : "Stars"}`,
  orStars: (price) => `or ${price}`,

  free: "Free",
  freeFor: (trialPeriod) => `Free for ${trial[trialPeriod]}`,
  every: {
    weekly: "every week",
    monthly: "every month",
    quarterly: "every 3 months",
    halfyearly: "every 6 months",
    yearly: "every year",
  },
  then: (price, every) => `then ${price} ${every}`,
  thenFirst: (first, price, every) => `then ${first} once, and after that ${price} ${every}`,

  schedule: {
    title: "What will be charged",
    now: "Now",
    trial: (trialPeriod) => `Trial of ${trial[trialPeriod]}`,
    first: "First payment",
    later: (every) => `Then ${every}, until it is cancelled`,
  },

  paying: {
    title: "How do you want to pay?",
    pay: {
      card: "Pay by card",
      sbp: "Pay by SBP",
      wallet: "Pay with Wallet (TON)",
      stars: "Pay with Telegram Stars",
    },
    start: {
      card: "Try with a card",
      sbp: "Try with SBP",
      wallet: "Try with Wallet (TON)",
      stars: "Try with Telegram Stars",
    },
    otherwise: "Or try what else can happen",
    decline: "Have the payment declined",
    leave: "Leave without paying",
  },
  outcome: {
    declined: "The payment was declined. The order is still open: try again, or pay in another way.",
    left: "You left without paying. The order is still open.",
  },

  prepaid: {
    title: "Payment received",
    explanation: "It is being confirmed, which takes a few seconds.",
    again: "Check again",
  },
  paid: { title: "Paid", explanation: "Thank you. There is nothing left to do here." },
  trialBegun: { title: "The trial has begun", explanation: "Nothing was charged for it." },
  failed: { title: "This order can no longer be paid", explanation: "It was given up. Ask the shop for a new one." },
  unknown: { title: "There is no such order", explanation: "Check the address, or ask the shop for a new link." },
  backToShop: "Back to the shop",
};
