import { part } from './element.ts';

export const tabNames = ['answer', 'wire', 'checked', 'callbacks', 'shopper', 'console'] as const;

export type TabName = (typeof tabNames)[number];

/** The tabs of what happened, by mouse and by arrow keys. */
export class Tabs {
  readonly #opened: (name: TabName) => void;

  /** @param opened called when somebody opens a tab */
  constructor(opened: (name: TabName) => void) {
    this.#opened = opened;
    for (const [index, name] of tabNames.entries()) {
      const tab = this.tab(name);
      tab.addEventListener('click', () => this.open(name));
      tab.addEventListener('keydown', ({ key }) => {
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        const next = tabNames[(index + step + tabNames.length) % tabNames.length];
        if (step === 0 || next === undefined) return;
        this.open(next);
        this.tab(next).focus();
      });
    }
  }

  tab(name: TabName): HTMLButtonElement {
    return part(`pg-tab-${name}`, HTMLButtonElement);
  }

  panel(name: TabName): HTMLElement {
    return part(`pg-panel-${name}`, HTMLElement);
  }

  open(name: TabName): void {
    for (const each of tabNames) {
      const isOpen = each === name;
      this.tab(each).setAttribute('aria-selected', String(isOpen));
      this.tab(each).tabIndex = isOpen ? 0 : -1;
      this.panel(each).hidden = !isOpen;
    }
    this.#opened(name);
    // On a phone the tabs stand below what was pressed.
    const { top } = this.tab(name).getBoundingClientRect();
    if (top < 0 || top > innerHeight * 0.8) part('pg-happens', HTMLElement).scrollIntoView({ block: 'start' });
  }
}
