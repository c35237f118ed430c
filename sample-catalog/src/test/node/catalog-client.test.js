// usage: node catalog-client.test.js <folder of a portal>
// Serves the portal as any static host would, and reads every entity with the client that Backstage publishes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CatalogClient } from '@backstage/catalog-client';
import { serve } from './static-server.js';

const portal = resolve(process.argv[2] ?? '../../../target/portal');
const host = await serve(portal);
try {
  const catalog = new CatalogClient({ discoveryApi: { getBaseUrl: async () => `${host.url}/api/catalog` } });
  const entities = await allEntities();
  assert.ok(entities.length > 0, 'the portal has entities');

  for (const entity of entities) {
    const ref = { kind: entity.kind, namespace: entity.metadata.namespace, name: entity.metadata.name };
    const text = `${ref.kind}:${ref.namespace}/${ref.name}`.toLowerCase();
    assert.deepEqual(await catalog.getEntityByRef(text), entity, `by text ${text}`);
    const ancestors = await catalog.getEntityAncestors({ entityRef: text });
    assert.equal(ancestors.rootEntityRef, text);
    assert.deepEqual(ancestors.items[0].entity, entity, `ancestors of ${text}`);
    for (const name of ['uid', 'etag', 'namespace']) {
      assert.equal(typeof entity.metadata[name], 'string', `${text} has metadata.${name}`);
    }
    assert.ok(Array.isArray(entity.relations), `${text} has relations`);
  }
  assert.equal(await catalog.getEntityByRef('component:default/no-such-entity'), undefined);
  console.log(`read ${entities.length} entities with @backstage/catalog-client`);
} finally {
  host.close();
}

async function allEntities() {
  const load = async file => JSON.parse(await readFile(join(portal, 'api/catalog', file), 'utf8'));
  const first = await load('entities.json');
  return Array.isArray(first) ? first : (await Promise.all(first.pages.map(load))).flat();
}
