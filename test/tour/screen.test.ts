import { describe, expect, test } from 'vitest';
import { type Output, Screen } from '../../scripts/tour/screen.ts';

const styleStart = '\u001b[';
const summary = 'Ask which means of payment the merchant may offer (with their fees)';

function printed(output: Omit<Output, 'write'>, environment = {}): string {
  let text = '';
  const write = (part: string): void => {
    text += part;
  };
  const screen = new Screen({ ...output, write }, environment);
  screen.title('title');
  screen.call('listPaymentMethods', { code: '10100073', amount: 1_234_567 }, summary);
  screen.step('shop', 'does something');
  return text;
}

describe('the lines of the tour', () => {
  test.each([80, 120])('fit a terminal of %i columns', (columns) => {
    for (const line of printed({ columns }).split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('say what there is room for', () => {
    expect(printed({ columns: 80 })).toMatch(/ 10100073 {2}NT\$1,234,567 {2}Ask which .*…$/m);
    expect(printed({ columns: 120 })).toMatch(/ Ask which means .* merchant may offer \(with their fees\)$/m);
  });

  test('are coloured on a terminal alone, and never with NO_COLOR', () => {
    expect(printed({ isTTY: true })).toContain(styleStart);
    expect(printed({ isTTY: true }, { NO_COLOR: '' })).toContain(styleStart);
    expect(printed({ isTTY: true }, { NO_COLOR: '1' })).not.toContain(styleStart);
    expect(printed({ isTTY: true }, { TERM: 'dumb' })).not.toContain(styleStart);
    expect(printed({})).not.toContain(styleStart);
  });

  test('print a failure whole, and count it', async () => {
    let text = '';
    const screen = new Screen({ columns: 80, write: (part) => (text += part) }, {});
    await screen.attempt('queryOrder', () => Promise.reject(new Error('x'.repeat(200))));
    expect(screen.failures).toBe(1);
    expect(text).toContain(`FAILED: ${'x'.repeat(200)}`);
  });
});
