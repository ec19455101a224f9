export { languageOfQuote, quoteGroups, type QuoteGroup } from '../model/quotes';
