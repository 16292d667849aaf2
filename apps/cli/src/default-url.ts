/** The default address of a server, for `up` and for commands. */
export const defaultUrl: string = "http://127.0.0.1:4000";
