export const shopperStyle: string = `
.pay .state { margin: 0 0 0.25rem; }
.code { margin: 1rem 0; padding: 1rem; border: 2px solid var(--accent); border-radius: 10px; text-align: center; }
.code p { margin: 0; }
.code .large { font-family: var(--mono); font-size: clamp(1.35rem, 7vw, 2.1rem); font-weight: 700; letter-spacing: 0.04em; }
.pay form { display: contents; }
.pay .buttons button { flex: 1 1 13rem; min-height: 2.75rem; text-align: center; }
.onward { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.5rem; }
.fields th code { font-size: 0.82rem; }
`;
