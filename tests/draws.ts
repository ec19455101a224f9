/**
 * What the property tests draw: the same examples at every run, so that a change alone decides whether they hold. With
 * `npm test -- --all`, or SEED set to another number, other examples; a failure names its seed.
 */
import fc from 'fast-check';
import { env } from 'node:process';

const EVER = 20191224;

fc.configureGlobal({ seed: Number(env.SEED ?? EVER) });
