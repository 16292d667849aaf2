import type { TrialPeriod } from "@vitrine/specs/tribute";

import type { Texts } from "./texts.ts";

const plural = new Intl.PluralRules("ru");
const number = new Intl.NumberFormat("ru-RU");
const trial: Readonly<Record<TrialPeriod, string>> = {
  one_hour: "1 час",
  twelve_hours: "12 часов",
  twenty_four_hours: "24 часа",
  three_days: "3 дня",
  seven_days: "7 дней",
};

/** The checkout's Russian texts. */
export const russian: Texts = {
  locale: "ru-RU",
  mock: {
    name: "Тестовая оплата",
    explanation: "Эта страница заменяет Tribute. Карта не нужна, деньги не списываются.",
  },
  checkout: "Оплата",
  picture: "Картинка",
  orderNumber: "Заказ",
  stars: (amount) => `${number.format(amount)} ${starWord(amount)}`,
  orStars: (price) => `или ${price}`,

  free: "Бесплатно",
  freeFor: (trialPeriod) => `${trial[trialPeriod]} бесплатно`,
  every: {
    weekly: "каждую неделю",
    monthly: "каждый месяц",
    quarterly: "каждые 3 месяца",
    halfyearly: "каждые 6 месяцев",
    yearly: "каждый год",
  },
  then: (price, every) => `затем ${price} ${every}`,
  thenFirst: (first, price, every) => `затем ${first} один раз, а после ${price} ${every}`,

  schedule: {
    title: "Что и когда спишется",
    now: "Сейчас",
    trial: (trialPeriod) => `Пробный период: ${trial[trialPeriod]}`,
    first: "Первый платёж",
    later: (every) => `Затем ${every}, пока подписку не отменят`,
  },

  paying: {
    title: "Как хотите оплатить?",
    pay: {
      card: "Оплатить картой",
      sbp: "Оплатить через СБП",
      wallet: "Оплатить через Wallet (TON)",
      stars: "Оплатить звёздами Telegram",
    },
    start: {
      card: "Попробовать с картой",
      sbp: "Попробовать через СБП",
      wallet: "Попробовать через Wallet (TON)",
      stars: "Попробовать со звёздами Telegram",
    },
    otherwise: "Или проверьте другой исход",
    decline: "Получить отказ в оплате",
    leave: "Уйти без оплаты",
  },
  outcome: {
    declined: "Платёж отклонён. Заказ ещё можно оплатить: попробуйте снова или другим способом.",
    left: "Вы ушли без оплаты. Заказ ещё можно оплатить.",
  },

  prepaid: {
    title: "Платёж получен",
    explanation: "Он подтверждается, это займёт несколько секунд.",
    again: "Проверить ещё раз",
  },
  paid: { title: "Оплачено", explanation: "Спасибо. Больше ничего делать не нужно." },
  trialBegun: { title: "Пробный период начался", explanation: "За него ничего не списано." },
  failed: {
    title: "Этот заказ больше нельзя оплатить",
    explanation: "Он закрыт без оплаты. Попросите у магазина новый.",
  },
  unknown: { title: "Такого заказа нет", explanation: "Проверьте адрес или попросите у магазина новую ссылку." },
  backToShop: "Вернуться в магазин",
};

function starWord(amount: number): string {
  const form = plural.select(amount);
  if (form === "one") return "звезда";
  return form === "few" ? "звезды" : "звёзд";
}
