// A port that is taken: the second service does not start, and says what to do.
import { expect, it } from 'vitest';
import { her2, start } from '../support/cli.js';

it('her2 serve does not start on a port that is in use', async () => {
  const service = await start();
  try {
    const { port } = new URL(service.url);
    expect(await her2(['serve'], { PORT: port })).toEqual({
      code: 1,
      out: [],
      err: [`her2: port ${port} of 127.0.0.1 is in use; choose another with PORT`],
    });
  } finally {
    await service.stop();
  }
});

it('her2 serve does not start on an address that this machine does not have', async () => {
  const { code, err } = await her2(['serve'], { HOST: '192.0.2.1', PORT: '0' });
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/^her2: port 0 of 192\.0\.2\.1 cannot be opened: /)]);
});
