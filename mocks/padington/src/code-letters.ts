/** The characters of the codes of orders, rentals and gifts: upper-case letters and digits (P057). */
export const codeLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
