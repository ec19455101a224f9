export { relatedOf, type RelatedRecord } from '../model/related';
