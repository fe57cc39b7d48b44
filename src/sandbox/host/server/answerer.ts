/** Who answers. */
export type Answerer = (request: Request) => Promise<Response>;
