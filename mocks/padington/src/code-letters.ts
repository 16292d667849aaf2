/** What the codes of orders, rentals and gifts are made of: upper-case letters and digits (P057). */
export const codeLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
