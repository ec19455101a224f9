/** What goes between the page and the worker: a call, its progress, the pieces of its answer, its answer. */
import type { ImportSession } from './session';
import type { Progress } from './pace';
import type { Part } from './slices';

/** What can be called; `add` and `run` take long, tell how far they are, and can be cancelled. */
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
  | 'workbook'
  | 'kept'
  | 'restore'
  | 'revert'
  | 'shelve'
  | 'unshelve';

export type Arguments<M extends Method> = M extends 'add'
  ? [files: Parameters<ImportSession['add']>[0], mapping?: Parameters<ImportSession['add']>[1]]
  : M extends 'run'
    ? [mapping?: Parameters<ImportSession['run']>[0], answers?: Parameters<ImportSession['run']>[1]]
    : Parameters<ImportSession[M]>;
export type Answer<M extends Method> = Awaited<ReturnType<ImportSession[M]>>;

export type ToWorker = { id: number; method: Method; args: unknown[] } | { cancel: number };

export type FromWorker =
  | { id: number; progress: Progress }
  | { id: number; part: Part }
  | { id: number; answer: unknown }
  | { id: number; fault: string; aborted: boolean };
