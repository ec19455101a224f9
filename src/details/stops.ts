export { otherItems, routeItems, type StopItem } from '../model/stop-items';
