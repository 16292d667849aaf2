/** Where commands look for a server, and where one is unless told otherwise. */
export const defaultUrl: string = "http://127.0.0.1:4000";
