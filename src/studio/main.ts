/** The studio's page: an office's files become a checked dataset and a site, on this computer alone. */
import { mount } from 'svelte';
import Studio from './Studio.svelte';
import { Project, stepOf } from './project.svelte';
import { browserStore } from './keep';
import { bestLanguage } from '../i18n/language';
import { importer, type Port } from '../import/client';
import type { DeskCalls } from './desk';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'import' });
const project = new Project(importer<DeskCalls>(worker as unknown as Port), browserStore());
project.language = bestLanguage(navigator.languages);
project.step = stepOf(location.hash);
void project.restore();
mount(Studio, { target: document.getElementById('studio')!, props: { project } });
