/** What is worked out of an index once, and remembered as long as the index is there. */
import { LRUCache } from 'lru-cache';
import type { DalilIndex } from '#indexer';

const most = 4096;

/** @param workOut depends on nothing but the key and the index */
export function perIndex<Key extends string, Value extends object>(
  workOut: (key: Key, index: DalilIndex) => Value,
): (key: Key, index: DalilIndex) => Value {
  const caches = new WeakMap<DalilIndex, LRUCache<Key, Value>>();
  return (key, index) => {
    let known = caches.get(index);
    if (known === undefined) {
      known = new LRUCache({ max: most, memoMethod: (asked) => workOut(asked, index) });
      caches.set(index, known);
    }
    return known.memo(key);
  };
}
