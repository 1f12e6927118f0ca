import { benchMacroFilters, benchMacroPeers, benchMacroReading } from './macros.bench.ts';
import { benchOrderDefectRate } from './order-defect-rate.bench.ts';
import { benchPolicyLinear, benchPolicyPeers, benchPolicyQuality, benchPolicySpeed } from './policy.bench.ts';
import { benchReadOrders, benchReadOrdersMemory } from './read-orders.bench.ts';
import { benchRiskOutOfDomain, benchRiskPeers, benchRiskQuality, benchRiskSpeed } from './risk.bench.ts';
import { benchSlaClocks } from './sla.bench.ts';
import { benchWorkingTime } from './working-time.bench.ts';

// Ratios of two sides in one process; absolute times only say on what they rest. Nothing here is a test.
const benches: Readonly<Record<string, readonly (() => void | Promise<void>)[]>> = {
  reports: [benchReadOrders, benchReadOrdersMemory],
  metrics: [benchOrderDefectRate],
  time: [benchWorkingTime],
  sla: [benchSlaClocks],
  risk: [benchRiskQuality, benchRiskOutOfDomain, benchRiskPeers, benchRiskSpeed],
  macros: [benchMacroPeers, benchMacroFilters, benchMacroReading],
  policy: [benchPolicyQuality, benchPolicyPeers, benchPolicySpeed, benchPolicyLinear],
};

const wanted = process.argv.slice(2);
for (const [name, runs] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) for (const run of runs) await run();
