import type { Clock } from '../../clock.ts';
import type { Handler } from '../server.ts';
import { type Fault } from './fault.ts';
type FaultClock = Pick<Clock, 'now' | 'sleep' | 'random'>;
/**
 * Puts faults in front of a service. Of several that a call could meet, the one given first happens until its count is
 * used up; changes of a reply happen together.
 */
export declare function withFaults(handler: Handler, faults: readonly Fault[], clock: FaultClock): Handler;
export {};
