// Memory beside the heap of the engine.
const kept = [];
for (;;) kept.push(Buffer.alloc(16 << 20, 7));
