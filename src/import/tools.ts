/** The readers of names over the real gazetteer, and press/ for running text: what an import works with. */
import { extract, type PressContext } from './press';
import { textIn } from '../model/text';
import { nameReaders } from './assemble/readers';
import type { World } from './assemble/world';
import type { ImportOptions } from './import';
import type { SessionTools } from './session';
import { loadGazetteer, type Gazetteer } from './values';

/** Loads the gazetteer; the same in a page, a worker and Node. `published`: of running text, EDTF. */
export async function sessionTools(published?: string): Promise<SessionTools> {
  const gazetteer = await loadGazetteer();
  return { readers: nameReaders(gazetteer), texts: textReader(gazetteer, published) };
}

function textReader(gazetteer: Gazetteer, published?: string): NonNullable<ImportOptions['texts']> {
  return ({ file, text = '' }, { home, known }: World, said = published) => {
    const context: PressContext = {
      gazetteer,
      file,
      organizations: known,
      ...(said && { published: said }),
      ...(home && {
        home: [...new Set([textIn(home.name, 'en'), textIn(home.name, 'zh'), ...(home.aliases ?? [])])],
      }),
    };
    const { drafts, ...read } = extract(text, context);
    const nothing = { code: 'text-nothing' as const, mark: 'not-taken' as const, at: { file } };
    return Promise.resolve({ ...read, drafts, findings: drafts.length === 0 ? [nothing] : [] });
  };
}
