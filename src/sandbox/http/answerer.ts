/**
 * Answers requests. In a file of its own, since the public types of `listen` name it and may not lead to Node.js' own:
 * a program without `@types/node` compiles against them.
 */
export type Answerer = (request: Request) => Promise<Response>;
