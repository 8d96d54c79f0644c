import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../messages';
import { ribbonOf, type Ribbon } from './ribbonOf';

/** The add-in's ribbon, out of its manifest as it was built; undefined until that is read. */
export function useRibbon(language: Language): Ribbon | undefined {
  const [manifest, setManifest] = useState<string>();
  useEffect(() => {
    void fetch('../manifest.xml')
      .then((reply) => reply.text())
      .then(setManifest);
  }, []);
  return useMemo(
    () => (manifest === undefined ? undefined : ribbonOf(manifest, language)),
    [manifest, language],
  );
}
