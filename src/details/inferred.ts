export { inferredItems } from '../i18n/inferred';
