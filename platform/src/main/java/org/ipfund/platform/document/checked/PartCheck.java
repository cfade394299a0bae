package org.ipfund.platform.document.checked;

/** Holds the parts of an Office package and what they point to against the rules. */
final class PartCheck {

  private final OfficePackage pack;
  private final PackageKind kind;
  private final Findings findings;
  private final FieldCodes codes;

  private PartCheck(OfficePackage pack, PackageKind kind, Findings findings) {
    this.pack = pack;
    this.kind = kind;
    this.findings = findings;
    this.codes = new FieldCodes(pack);
  }

  static void check(OfficePackage pack, PackageKind kind, Findings findings) {
    if (!pack.has(ContentTypes.PART)) {
      throw DocumentRule.KIND.refuse("");
    }
    PartCheck check = new PartCheck(pack, kind, findings);
    ContentTypes types = ContentTypes.of(pack);
    for (ZipPart part : pack.parts()) {
      check.part(part, types.of(part.name()));
    }
    String main = Relationships.of(pack, "").target("officeDocument").orElse("");
    if (findings.isEmpty() && (!pack.has(main) || !types.of(main).equals(kind.mainType()))) {
      findings.add(DocumentRule.KIND, main);
    }
  }

  private void part(ZipPart part, String type) {
    refuse(part.name(), part.name());
    refuse(type, part.name());
    if (part.key().endsWith(".rels")) {
      relationships(part.name());
    } else if (type.endsWith("xml") || part.key().matches(".*\\.(xml|vml)")) {
      content(part);
    }
  }

  /**
   * Every part of a document must be XML, because POI reads it; of a workbook each is parsed when
   * it is used. Drawings of old are not always XML.
   */
  private void content(ZipPart part) {
    if (kind == PackageKind.XLSX || part.key().endsWith(".vml")) {
      pack.skim(part.name());
    } else if (codes.fetch(part.name())) {
      findings.add(DocumentRule.FIELD, part.name());
    }
  }

  private void relationships(String name) {
    for (Relationships.Relationship to :
        Relationships.read(pack, name, PartNames.sourceOf(name)).all()) {
      if (to.external() && !to.isPlainLink()) {
        findings.add(DocumentRule.EXTERNAL, name + "#" + to.id());
      }
      refuse(to.type(), to.external() ? name + "#" + to.id() : to.target());
    }
  }

  private void refuse(String nameOrType, String place) {
    ForbiddenPart.ruleOf(nameOrType).ifPresent(rule -> findings.add(rule, place));
  }
}
