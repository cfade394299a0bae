package org.ipfund.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relationships of one part, or of the package itself (source ""). */
record Relationships(List<Relationship> all) {

  private static final int MOST = 100_000;

  static Relationships of(OfficePackage pack, String source) {
    String name = PartNames.relationshipsOf(source);
    return pack.has(name) ? read(pack, name, source) : new Relationships(List.of());
  }

  static Relationships read(OfficePackage pack, String name, String source) {
    List<Relationship> all = new ArrayList<>();
    try (XmlPart xml = pack.xml(name)) {
      while (xml.next()) {
        if (xml.starts("Relationship")) {
          all.add(relationship(xml, source));
          if (all.size() > MOST) {
            throw SheetRule.ZIP_BOMB.refuse(name);
          }
        }
      }
    }
    return new Relationships(all);
  }

  private static Relationship relationship(XmlPart xml, String source) {
    String target = text(xml.attribute("Target"));
    boolean external = !text(xml.attribute("TargetMode")).matches("|Internal");
    return new Relationship(
        text(xml.attribute("Id")),
        text(xml.attribute("Type")),
        external ? target : PartNames.resolve(source, target),
        external);
  }

  private static String text(String attribute) {
    return attribute == null ? "" : attribute.strip();
  }

  /** The internal part this relationship leads to. */
  Optional<String> target(String id, String type) {
    return all.stream()
        .filter(r -> r.id().equals(id) && r.is(type) && !r.external())
        .map(Relationship::target)
        .findFirst();
  }

  /** The only internal part with this type of relationship. */
  Optional<String> target(String type) {
    return all.stream()
        .filter(r -> r.is(type) && !r.external())
        .map(Relationship::target)
        .findFirst();
  }
}
