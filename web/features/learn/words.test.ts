import { describe, expect, it } from 'vitest';
import { areaTitle, folderTitle, minutesToRead, monthWords, topicName } from './words';

describe('the Learn page’s words', () => {
  it('name folders and areas, also such as nobody foresaw', () => {
    expect(folderTitle('aws-sa')).toBe('AWS: solutions architect');
    expect(folderTitle('quantum-computing')).toBe('Quantum computing');
    expect(areaTitle('gcp')).toBe('Google Cloud');
    expect(areaTitle('system-design')).toBe('System design');
  });

  it('name a topic by its last part', () => {
    expect(topicName('system-design/read-scaling')).toBe('read scaling');
    expect(topicName('caching')).toBe('caching');
  });

  it('count no less than a minute to read', () => {
    expect([0, 40, 330, 900].map(minutesToRead)).toEqual([1, 1, 2, 4]);
  });

  it('say when facts were true, in whatever way that was written', () => {
    expect(monthWords('2026-11')).toBe('November 2026');
    expect(monthWords('2026-11', 'short')).toBe('Nov 2026');
    expect(monthWords('2026-13')).toBe('2026-13');
    expect(monthWords('spring 2026')).toBe('spring 2026');
  });
});
