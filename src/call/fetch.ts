/** What a call hands to the network: the part of the global `fetch` that is used. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;
