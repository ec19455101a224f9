/** Words that seem to make an event of their own, and only tell more about one: goods that travel, guests of an occasion. */
import type { Setting } from './claim';
import { says } from './patterns';
import type { Trigger } from './triggers';

/** "The event will host officials from Algeria" */
const OCCASION_HOSTS =
  /^(?:The|This|It|An?) (?:[\w-]+ ){0,4}(?:event|workshop|conference|forum|seminar|symposium|summit|course|training|programme|program)\b/i;

/** "The masks arrived in Turin": goods that travel are no guests, but more about what was given. */
export function recast(trigger: Trigger, { reading }: Setting): Trigger {
  if (trigger.act === 'attend' && THE_CALL.test(trigger.text))
    return { ...trigger, act: 'more', type: 'visit' };
  if (trigger.act !== 'come' && trigger.act !== 'go' && trigger.act !== 'receive') return trigger;
  const left = reading.plain.slice(trigger.sentence.at, trigger.at);
  if (trigger.act === 'receive' && (OCCASION_HOSTS.test(left) || areAttending(trigger, reading)))
    return { ...trigger, act: 'present', type: 'visit' };
  // "受到该校校长的欢迎": whoever came has been told.
  if (
    trigger.act === 'receive' &&
    /(?:受到|得到|获得?)[^，。；]*$/.test(reading.plain.slice(trigger.from, trigger.at))
  )
    return { ...trigger, act: 'more', type: 'visit' };
  if (trigger.act === 'receive') return trigger;
  const isGoods = says(reading.language, 'goods', left) && !says(reading.language, 'people', left);
  return isGoods ? { ...trigger, act: 'more', type: 'support' } : trigger;
}

/** "Attended the video conference": a talk over a distance that was told before. */
const THE_CALL = /\b(?:the|this) (?:video|online|virtual|web)[- ]?(?:conference|meeting|call)\b/i;

/** "As its host, Avon University welcomed 300 participants": to the occasion that the text is about. */
const areAttending = ({ text, sentence }: Trigger, { language, plain }: Setting['reading']): boolean =>
  language.rules.language === 'en' &&
  /\b(?:participants|attendees|delegates)$/i.test(text) &&
  !says(language, 'occasion', sentence.text) &&
  says(language, 'occasion', plain);
