import { benchOrderDefectRate } from './order-defect-rate.bench.ts';
import { benchReadOrders, benchReadOrdersMemory } from './read-orders.bench.ts';
import { benchSlaClocks } from './sla.bench.ts';
import { benchWorkingTime } from './working-time.bench.ts';

// Ratios of two sides in one process; absolute times only say on what they rest. Nothing here is a test.
benchReadOrders();
benchReadOrdersMemory();
benchOrderDefectRate();
benchWorkingTime();
benchSlaClocks();
