/**
 * Has the client left? A signal is made only for somebody who asks for one, as few do: the platform takes longer over
 * it than over an answer's headers.
 */
export class Departure {
  #hasLeft = false;
  #controller: AbortController | undefined;

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  /** Aborted when the client has left. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#hasLeft) this.#abort();
    }
    return this.#controller.signal;
  }

  leave(): void {
    this.#hasLeft = true;
    this.#abort();
  }

  #abort(): void {
    this.#controller?.abort(new DOMException('the connection has ended', 'AbortError'));
  }
}
