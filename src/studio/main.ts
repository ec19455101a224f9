/** The studio's page: an office's files become a checked dataset and a site, on this computer alone. */
import { mount } from 'svelte';
import Studio from './Studio.svelte';
import { Project, stepOf } from './project.svelte';
import { browserStore } from './keep';
import { bestLanguage } from '../i18n/language';
import { importer } from '../import/client';

const project = new Project(importer(), browserStore());
project.language = bestLanguage(navigator.languages);
project.step = stepOf(location.hash);
void project.restore();
mount(Studio, { target: document.getElementById('studio')!, props: { project } });
