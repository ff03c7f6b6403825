import { languageTitles, type Growth, type Language } from '@/protocol/code';
import { GrowthView } from './growth-view';
import { momentOf } from './moment';
import { words } from './words';

export type Measurement =
  | { state: 'none' | 'coming' | 'nothing' }
  // Within an interview the target stays unsaid until the report.
  | { state: 'there'; growth: Growth; target?: string | undefined; of: Measured };

// The code that was measured, and when.
interface Measured {
  at: string;
  language: Language;
  code: string;
}

interface GrowthPanelProps {
  measurement: Measurement;
  // As it stands in the editor.
  code: string;
  byHand: boolean;
}

export function GrowthPanel({ measurement, code, byHand }: GrowthPanelProps) {
  return (
    <div className="px-4 py-4">
      {measurement.state === 'there' ? (
        <>
          <GrowthView growth={measurement.growth} target={measurement.target} />
          <p className="mt-3 text-xs text-faint">
            {words.measuredAt(languageTitles[measurement.of.language], momentOf(measurement.of.at))}
            {measurement.of.code !== code && ` · ${words.earlier}`}
          </p>
        </>
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
