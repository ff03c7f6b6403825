import { describe, expect, it } from 'vitest';
import { DecodeError } from './decode';
import { decodeEnvelope, decodeEvent } from './events';
import { decodeFrame } from './frames';

const at = '2026-01-01T10:00:00Z';

describe('decoding at the edge', () => {
  it('accepts fields it does not know', () => {
    const event = { type: 'candidate_said', text: 'Hello', later: true };
    expect(decodeEvent(event)).toEqual({ type: 'candidate_said', text: 'Hello' });
  });

  it('ignores events and frames it does not know', () => {
    expect(decodeEnvelope({ seq: 3, at, event: { type: 'later' } })).toEqual({
      seq: 3,
      at,
      event: undefined,
    });
    expect(decodeFrame({ type: 'later' })).toBeUndefined();
    expect(decodeFrame('nonsense')).toBeUndefined();
  });

  it('is not fooled by names every object has', () => {
    expect(decodeEvent({ type: 'constructor' })).toBeUndefined();
  });

  it('refuses what it knows in the wrong shape, and says where', () => {
    expect(() => decodeFrame({ type: 'delta', reply_to: '2', text: 'x' })).toThrow(DecodeError);
    expect(() => decodeEvent({ type: 'agent_said', text: 1, kind: 'ask', phase: 'x' })).toThrow(
      /agent_said: text/,
    );
  });

  it('refuses null where a field should be absent', () => {
    expect(() => decodeEvent({ type: 'candidate_said', text: 'x', action_id: null })).toThrow(DecodeError);
  });

  it('keeps markup as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(decodeEvent({ type: 'candidate_said', text })).toEqual({ type: 'candidate_said', text });
  });
});
