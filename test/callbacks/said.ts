/** What an event says happened, whether it is proven or stands under `unconfirmed`. */
export function said<Event extends object>(event: Event): Said<Event> {
  const found: object =
    'unconfirmed' in event && typeof event.unconfirmed === 'object' && event.unconfirmed !== null
      ? event.unconfirmed
      : event;
  return found as Said<Event>;
}

type Said<Event> = Event extends { readonly unconfirmed: infer Happening } ? Happening : Event;
