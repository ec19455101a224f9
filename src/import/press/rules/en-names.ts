/** English: what the names of organizations are built of. */
import { list } from './list';

/** Heads of an organization's name; the name is built of capitalised words around one. */
export const EN_HEADS = list`
  University | Universities(?= of) | Universidade? | Universitat | Università | Universität | Université
  Universiteit | Universitas | Universiti | Universitatea | Universitetet? | Universitesi | Üniversitesi
  Uniwersytet | Univerzita | Univerzitet | Univerza | Sveučilište | Egyetem | Yliopisto | Ülikool | Háskóli
  TAFE | Hochschule | Musikhochschule | Fachhochschule | Hogeschool | Högskolan? | Høgskolen? | Politechnika
  Politehnica | Institute | Instituto? | Institut | Istituto | College | Collège | Academy | Academia
  Académie | Akademie | Akademia | Akademi | Accademia | Polytechnic | Polytechnique | Politecnico
  Politécnic[oa] | Politeknik | Tecnológico | Ateneo | École | Ecole | Écoles | Escuela | Escola | Scuola
  Conservatory | Conservatoire | Conservatorio | Facultad | Technion | Sekolah | School | Ministry | Ministries | Secretariat | Embassy
  Consulate(?:[ -]General)? | Commission | Council | Committee | Agency | Bureau | Association | Federation
  Foundation | Society | Network | Alliance | Consortium | Union | League | Organi[sz]ation | Fund | Trust
  Bank | Corporation | Company | Group | Hospital | Museum | Library | Laboratory | Observatory | Chamber
  IIT | NIT | IIM | IIIT | IISER | SUNY | CUNY | UNSW | Board | Authority | LTD | Ltd | Inc | GmbH | JSC | ETH | TU | UNESCO | UNICEF
`;

/** Heads that name a part of an institution when nothing but a subject stands beside them. */
export const EN_UNITS = list`
  Faculty | Faculties | Department | School | College | Centre | Center | Office | Institute | Laboratory
  Library | Division | Chair | Committee | Secretariat | Board
`;

/** Heads whose bearers one can be a member of. */
export const EN_LEAGUES = list`
  Association | Associations | Federation | Network | Alliance | Consortium | Union | League | Council
  Foundation | Society | Organi[sz]ation | Group | Community | Telecommunity | Initiative
`;
