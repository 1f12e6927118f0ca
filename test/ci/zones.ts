// Runs the whole suite once in each of the zones named, or in all four: `tsx test/ci/zones.ts Europe/Rome`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const named = process.argv.slice(2);
const zones = named.length > 0 ? named : ['UTC', 'Europe/Rome', 'America/Los_Angeles', 'Pacific/Apia'];
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

// Types do not depend on the zone, so the type tests are left to `npm test`.
const failed = zones.filter((zone) => {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--typecheck.enabled=false'], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`failed in ${failed.join(', ')}`);
  process.exitCode = 1;
}
