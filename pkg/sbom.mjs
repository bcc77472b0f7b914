// Writes bouncecode.cdx.json, the software bill of materials of what ships (CycloneDX 1.6, JSON). Run by build.mjs. The same
// components give the same bytes: it holds no time and no random number.

/**
 * @param {{ name: string, version: string, license: string }} self the package itself
 * @param {import("./notices.mjs").Component[]} components
 */
export function sbom(self, components) {
  const sorted = [...components].sort((one, other) => (purl(one) < purl(other) ? -1 : 1));
  const own = { type: "library", "bom-ref": `pkg:npm/${self.name}@${self.version}`, ...described(self.name, self.version, self.license) };
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...own, purl: own["bom-ref"] } },
    components: sorted.map((component) => ({
      type: "library",
      "bom-ref": purl(component),
      ...described(component.name, component.version, component.licence),
      purl: purl(component),
      properties: [{ name: "bouncecode:where", value: component.where }],
    })),
    dependencies: [{ ref: own["bom-ref"], dependsOn: sorted.map(purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** @param {string} name @param {string} version @param {string} licence an SPDX expression; crates.io still has some with a slash */
function described(name, version, licence) {
  return { name, version, licenses: [{ expression: licence.replaceAll("/", " OR ") }] };
}

/** @param {import("./notices.mjs").Component} component the package URL (ECMA-427) */
function purl({ ecosystem, name, version }) {
  return `pkg:${ecosystem}/${name.replace("@", "%40")}@${version}`;
}
