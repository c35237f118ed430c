// Reads every catalog-info.yaml below a folder, validates each entity and emits its relations, with Backstage's own
// policies, kind validators and processor. No database, no HTTP: only the work that any reader of descriptors must do.
'use strict';
const fs = require('fs');
const path = require('path');
const yaml = require('yaml');
const model = require('@backstage/catalog-model');
const { BuiltinKindsEntityProcessor } = require('@backstage/plugin-catalog-backend');

const policy = model.EntityPolicies.allOf([
  new model.SchemaValidEntityPolicy(),
  new model.DefaultNamespaceEntityPolicy(),
  new model.NoForeignRootFieldsEntityPolicy(),
  new model.FieldFormatEntityPolicy(),
]);
const processor = new BuiltinKindsEntityProcessor();

async function main(folder) {
  let entities = 0;
  const relations = new Set();
  for (const repository of fs.readdirSync(folder).sort()) {
    const file = path.join(folder, repository, 'catalog-info.yaml');
    const location = { type: 'file', target: file };
    for (const document of yaml.parseAllDocuments(fs.readFileSync(file, 'utf8'), { merge: false })) {
      if (document.errors.length) throw document.errors[0];
      const entity = await policy.enforce(document.toJSON());
      if (!(await processor.validateEntityKind(entity))) throw new Error('unknown kind ' + entity.kind);
      await processor.postProcessEntity(entity, location, item => {
        const { source, type, target } = item.relation;
        relations.add([model.stringifyEntityRef(source), type, model.stringifyEntityRef(target)].join(' '));
      });
      entities++;
    }
  }
  console.log(`${entities} entities, ${relations.size} relations`);
}

main(process.argv[2]).catch(error => {
  console.error(error);
  process.exit(1);
});
