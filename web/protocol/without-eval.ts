// zod compiles validators with `new Function` when it may; a strict Content-Security-Policy forbids that and
// the attempt alone is logged as a violation. Every schema file imports this first.
import * as z from 'zod/mini';

z.config({ jitless: true });
