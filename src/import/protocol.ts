/** What goes between the page and the worker: a call, its progress, the pieces of its answer, its answer. */
import type { ImportSession } from './session';
import type { Progress } from './pace';
import type { Part } from './slices';

/** What can be called; those of PACED take long, tell how far they are, and can be cancelled. */
export type Method =
  | 'add'
  | 'paste'
  | 'remove'
  | 'run'
  | 'summary'
  | 'rows'
  | 'ribbon'
  | 'findings'
  | 'candidates'
  | 'namesakes'
  | 'texts'
  | 'date'
  | 'stops'
  | 'drafts'
  | 'dataset'
  | 'datasetFile'
  | 'overview'
  | 'known'
  | 'recordsIn'
  | 'workbook'
  | 'kept'
  | 'restore'
  | 'revert'
  | 'shelve'
  | 'unshelve';

/** Where these methods take their pace: after what the page may leave out. */
export type PacedMethods = Readonly<Record<string, number>>;
export const PACED: PacedMethods = { add: 2, run: 2 };

export type Arguments<M extends Method> = M extends 'add'
  ? [files: Parameters<ImportSession['add']>[0], mapping?: Parameters<ImportSession['add']>[1]]
  : M extends 'run'
    ? [mapping?: Parameters<ImportSession['run']>[0], answers?: Parameters<ImportSession['run']>[1]]
    : Parameters<ImportSession[M]>;
export type Answer<M extends Method> = Awaited<ReturnType<ImportSession[M]>>;

/** The same as functions: what a page sees of an import. Whoever adds to the worker adds to these. */
export type SessionCalls = { [M in Method]: (...args: Arguments<M>) => Answer<M> };
export type Calls<C> = { [M in keyof C]: (...args: never[]) => unknown };

export type ToWorker = { id: number; method: string; args: unknown[] } | { cancel: number };

export type FromWorker =
  | { id: number; progress: Progress }
  | { id: number; part: Part }
  | { id: number; answer: unknown }
  | { id: number; fault: string; aborted: boolean };
