/** One project: its files in the worker, what a person has said, and what follows from both. */
import type { CallOptions, Importer } from '../import/client';
import type { FindingMark, ImportFinding } from '../import/finding';
import type { Answers } from '../import/import';
import { emptyMapping, type Mapping } from '../import/columns/mapping';
import type { Known, Sought } from '../import/known';
import type { Overview } from '../import/overview';
import type { Namesake } from '../import/merge/namesakes';
import type { Progress } from '../import/pace';
import type { Summary } from '../import/session';
import type { Language } from '../i18n/language';
import { studioWords } from '../i18n/studio';
import { dayOf, isoOfDay } from '../model/time';
import { isOfNames } from './answers';
import type { Asked, Counted, DeskCalls, Said } from './desk';
import { draftedIn, withMap, withMerged, withTakenOnly } from './drafts';
import type { Kept, Publishing, Store } from './keep';
import type { Made } from './publish/made';
import type { Pack } from './publish/pack';
import type { Files } from '../publish/publish';
import { isSample, sampleFiles, withSample, withoutSample } from './sample';

/** `texts` is there only where a running text is. */
export const STEPS = ['add', 'columns', 'texts', 'check', 'same', 'names', 'publish'] as const;
export type Step = (typeof STEPS)[number];
export const stepOf = (hash: string): Step => STEPS.find((step) => `#${step}` === hash) ?? 'add';

/** Says what was done, in either language: what undo would undo. */
export type Done = (language: Language) => string;

interface Options {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

interface Change {
  done: Done;
  before: Said;
  after: Said;
}

/** Findings that are listed at most, of those that wait and of the others; the counts are of all. */
const MOST_LISTED = 2000;
const OPEN: readonly FindingMark[] = ['decide', 'look'];
const OTHERS: readonly FindingMark[] = ['note', 'not-taken'];

export class Project {
  language = $state<Language>('en');
  step = $state<Step>('add');
  said = $state.raw<Said>({ mapping: emptyMapping(), answers: {}, taken: [] });
  summary = $state.raw<Summary | null>(null);
  findings = $state.raw<readonly ImportFinding[]>([]);
  /** Names of organizations that may be one another's. */
  namesakes = $state.raw<readonly Namesake[]>([]);
  /** As much of the dataset as the page holds, with every draft of a text, also such as nobody has taken. */
  overview = $state.raw<Overview | null>(null);
  work = $state.raw<{ progress?: Progress } | null>(null);
  fault = $state.raw<string | null>(null);
  saved = $state<'no' | 'yes' | 'failed'>('no');
  /** Of what was done last: announced once, politely. */
  news = $state.raw<Done | null>(null);
  /** What undo would go back by, the last one first to go; and what redo would do again. */
  undone = $state.raw<readonly Change[]>([]);
  redone = $state.raw<readonly Change[]>([]);
  /** Grows with every result: who shows rows asks for them anew. */
  version = $state(0);
  #controller: AbortController | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    readonly importer: Importer<DeskCalls>,
    private readonly store: Store,
  ) {}

  readonly texts = $derived(
    new Set((this.summary?.files ?? []).filter(({ format }) => format === 'text').map(({ file }) => file)),
  );
  readonly taken = $derived(withMerged(this.said.taken, this.said.answers.merges));
  readonly aside = $derived(new Set(this.said.aside));
  readonly whole = $derived(this.overview?.dataset ?? null);
  /** Of many records some: what is counted is counted by the worker. */
  readonly dataset = $derived(
    this.whole && withMap(withTakenOnly(this.whole, this.texts, this.taken), this.said.publishing),
  );
  /** How many records there are in all, taken ones alone of those of texts. */
  readonly events = $derived(
    (this.overview?.events ?? 0) - (this.whole?.events.length ?? 0) + (this.dataset?.events.length ?? 0),
  );
  readonly hasSample = $derived((this.summary?.files ?? []).some(({ file }) => isSample(file)));
  /** Drafts of running text that nobody has kept: they are no records. */
  readonly left = $derived(
    this.whole ? draftedIn(this.whole, this.texts).filter(({ id }) => !this.taken.has(id)) : [],
  );
  /** Those of them that nobody has set aside either. */
  readonly waitingDrafts = $derived(this.left.filter(({ id }) => !this.aside.has(id)).length);
  readonly open = $derived(this.findings.filter(({ mark }) => OPEN.includes(mark)));
  readonly names = $derived(this.findings.filter(isOfNames));

  // ---- files

  add = (files: readonly File[]): Promise<void> =>
    this.#working(async (options) => {
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      await this.importer.call('add', [read, this.said.mapping], options);
      await this.#run(this.said, options);
    });

  /** Sample records, with whose they are said to be. */
  addSample = (): Promise<void> =>
    this.#working(async (options) => {
      await this.importer.call('add', [sampleFiles(this.language)], options);
      await this.#run({ ...this.said, ...withSample(this.said) }, options);
    });

  /** Nothing that was said of the sample can come back by undo. */
  removeSample = (): Promise<void> =>
    this.#working(async (options) => {
      for (const { file } of this.summary?.files ?? [])
        if (isSample(file)) await this.importer.call('remove', [file]);
      await this.#run({ ...this.said, ...withoutSample(this.said) }, options);
      this.undone = this.redone = [];
    });

  paste = (name: string, text: string): Promise<void> =>
    this.#working(async (options) => {
      await this.importer.call('paste', [name, text]);
      await this.#run(this.said, options);
    });

  remove = (file: string): Promise<void> =>
    this.#working(async (options) => {
      await this.importer.call('remove', [file]);
      await this.#run(this.said, options);
    });

  cancel = (): void => this.#controller?.abort(new DOMException('Cancelled', 'AbortError'));

  // ---- what a person says

  /** Runs after whatever is under way, on what was said by then. */
  say = (done: Done, change: (said: Said) => Partial<Said>): Promise<void> =>
    this.#working(async (options) => {
      const before = this.said;
      const after = { ...before, ...change(before) };
      await this.#run(after, options);
      this.undone = [...this.undone, { done, before, after }];
      this.redone = [];
      this.news = done;
    });

  /** What changes nothing in the records: no import is run for it. */
  settle = (done: Done, change: (said: Said) => Partial<Said>): Promise<void> =>
    this.#working(() => {
      const before = this.said;
      const after = { ...before, ...change(before) };
      this.said = after;
      this.undone = [...this.undone, { done, before, after }];
      this.redone = [];
      this.news = done;
      return this.#save();
    });

  publish = (done: Done, change: (publishing: Publishing) => Publishing): Promise<void> =>
    this.settle(done, ({ publishing = {} }) => ({ publishing: { ...publishing, ...change(publishing) } }));

  answer = (done: Done, change: (answers: Answers) => Answers): Promise<void> =>
    this.say(done, ({ answers }) => ({ answers: change(answers) }));

  mapped = (done: Done, change: (mapping: Mapping) => Mapping): Promise<void> =>
    this.say(done, ({ mapping }) => ({ mapping: change(mapping) }));

  undo = (): Promise<void> => this.#go('undone', 'redone');
  redo = (): Promise<void> => this.#go('redone', 'undone');

  /** The last change of the one list becomes the last of the other. */
  #go(from: 'undone' | 'redone', to: 'undone' | 'redone'): Promise<void> {
    return this.#working(async (options) => {
      const last = this[from].at(-1);
      if (!last) return;
      const isBack = from === 'undone';
      await this.#become(isBack ? last.before : last.after, options);
      this[from] = this[from].slice(0, -1);
      this[to] = [...this[to], last];
      this.news = isBack ? (language) => studioWords[language].undo(last.done(language)) : last.done;
    });
  }

  // ---- kept

  async restore(): Promise<void> {
    const kept = await this.store.load().catch(() => undefined);
    if (kept && this.store.leavesFiles) await this.#take(kept, () => this.importer.call('unshelve', []));
    else if (kept && kept.files.length > 0) await this.take(kept);
  }

  take = (kept: Kept): Promise<void> => this.#take(kept, () => this.importer.call('restore', [kept.files]));

  /** `files` puts the files into the worker; what is known of none is nothing to work on. */
  #take = ({ files: _, ...said }: Kept, files: () => Promise<number>): Promise<void> =>
    this.#working(async (options) => {
      if ((await files()) === 0) return;
      await this.#run(said, options);
      this.undone = this.redone = [];
    });

  async kept(): Promise<Kept> {
    return { files: await this.importer.call('kept', []), ...this.said };
  }

  async forget(): Promise<void> {
    await this.store.clear().catch(() => undefined);
    await this.importer.call('restore', [[]]);
    if (this.store.leavesFiles) await this.importer.call('shelve', []).catch(() => undefined);
    this.said = { mapping: emptyMapping(), answers: {}, taken: [] };
    this.summary = this.overview = null;
    this.findings = this.namesakes = this.undone = this.redone = [];
    this.saved = 'no';
    this.step = 'add';
  }

  // ---- what goes out: all of it is made by the worker

  #asked(): Asked {
    return { updated: today(), publishing: this.said.publishing ?? {}, taken: [...this.taken] };
  }

  counted = (): Promise<Counted> => this.importer.call('counted', [this.#asked()]);

  /** Names of people in the records that hold what was typed. */
  people = (typed: string, most: number): Promise<string[]> =>
    this.importer.call('people', [this.#asked(), typed, most]);

  /** The website's zip. `built`: the files of the atlas itself. */
  site = (built: Files, pack: Pack, options: CallOptions): Promise<{ zip: Blob; made: Made }> =>
    this.importer.call('site', [this.#asked(), built, pack], options);

  data = (options: CallOptions): Promise<Blob> => this.importer.call('data', [this.#asked()], options);

  /** The project as a file. */
  file = (options: CallOptions = {}): Promise<Blob> => this.importer.call('project', [this.said], options);

  /** Takes up a project's file in place of what is here; false where it is none. */
  takeFile = async (file: Blob): Promise<boolean> => {
    let isOne = true;
    await this.#working(async (options) => {
      const said = await this.importer.call('open', [file]);
      isOne = said !== undefined;
      if (!said) return;
      await this.#run(said, options);
      this.undone = this.redone = [];
    });
    return isOne;
  };

  /** Organizations of the whole dataset, by what is known of each; null where there is none such. */
  known = (sought: readonly Sought[]): Promise<(Known | null)[]> =>
    this.importer.call('known', [{ updated: today() }, sought]);

  /** How many records of the whole touch a place there. */
  recordsIn = (country: string): Promise<number> =>
    this.importer.call('recordsIn', [{ updated: today() }, country]);

  // ---- working

  #working(task: (options: Options) => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(() => this.#work(task));
    return this.#queue;
  }

  async #work(task: (options: Options) => Promise<void>): Promise<void> {
    const controller = (this.#controller = new AbortController());
    this.work = {};
    this.fault = null;
    try {
      await task({
        signal: controller.signal,
        onProgress: (progress) => (this.work = { progress }),
      });
    } catch (cause) {
      // Files may have been added whose run never began.
      await this.importer.call('revert', []).catch(() => undefined);
      if (!(cause instanceof DOMException && cause.name === 'AbortError'))
        this.fault = cause instanceof Error ? cause.message : String(cause);
    } finally {
      this.work = null;
    }
  }

  /** Of what changes nothing in the records no import is run. */
  async #become(said: Said, options: Options): Promise<void> {
    const { mapping, answers } = this.said;
    if (said.mapping !== mapping || said.answers !== answers) return this.#run(said, options);
    this.said = said;
    await this.#save();
  }

  async #run(said: Said, options: Options): Promise<void> {
    const summary = await this.importer.call('run', [said.mapping, said.answers], options);
    const [open, others, overview] = await Promise.all([
      // What waits for a person comes first: a thousand notes must not push it off the list.
      this.importer.call('findings', [0, MOST_LISTED, { marks: OPEN }]),
      this.importer.call('findings', [0, MOST_LISTED, { marks: OTHERS }]),
      this.importer.call('overview', [{ updated: today() }]),
    ]);
    this.said = said;
    this.summary = summary;
    this.findings = [...open, ...others];
    this.overview = overview;
    this.version++;
    void this.#askNames();
    void this.#save();
  }

  /** Not waited for: what was answered is shown at once, and the count of names a moment later. */
  async #askNames(): Promise<void> {
    const { version } = this;
    const namesakes = await this.importer.call('namesakes', []);
    if (version === this.version) this.namesakes = namesakes;
  }

  async #save(): Promise<void> {
    try {
      if (this.store.leavesFiles) await this.importer.call('shelve', []);
      await this.store.save(this.store.leavesFiles ? { files: [], ...this.said } : await this.kept());
      this.saved = 'yes';
    } catch {
      this.saved = 'failed';
    }
  }
}

const today = (): string => isoOfDay(dayOf(Date.now()));
