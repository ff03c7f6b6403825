import type { Growth } from '@/protocol/code';
import { GrowthView } from './growth-view';
import { words } from './words';

export type Measurement =
  | { state: 'none' | 'coming' | 'nothing' }
  // Within an interview the target stays unsaid until the report.
  | { state: 'there'; growth: Growth; target?: string | undefined };

export function GrowthPanel({ measurement, byHand }: { measurement: Measurement; byHand: boolean }) {
  return (
    <div className="px-4 py-4">
      {measurement.state === 'there' ? (
        <GrowthView growth={measurement.growth} target={measurement.target} />
      ) : (
        <p role="status" className="max-w-2xl text-sm text-soft">
          {
            {
              none: byHand ? words.noGrowthPractice : words.noGrowth,
              coming: words.growthComing,
              nothing: words.growthNone,
            }[measurement.state]
          }
        </p>
      )}
    </div>
  );
}
