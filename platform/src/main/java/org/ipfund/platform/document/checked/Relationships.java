package org.ipfund.platform.document.checked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** What one part, or the package itself (source ""), points to. */
public final class Relationships extends PartHandler {

  /** One of them; the target is a part of the package unless it is external. */
  record Relationship(String id, String type, String target, boolean external) {

    private static final Pattern WEB_OR_MAIL =
        Pattern.compile("^(https?|mailto):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    boolean is(String lastWord) {
      return type.endsWith("/" + lastWord);
    }

    /** A link that only a reader's click follows. */
    boolean isPlainLink() {
      return is("hyperlink") && WEB_OR_MAIL.matcher(target).matches();
    }
  }

  private static final int MOST = 100_000;

  private final String part;
  private final String source;
  private final List<Relationship> all = new ArrayList<>();

  private Relationships(String part, String source) {
    this.part = part;
    this.source = source;
  }

  /** Reads those of a part; none where it points to nothing. */
  public static Relationships of(OfficePackage pack, String source) {
    String part = PartNames.relationshipsOf(source);
    return pack.has(part) ? read(pack, part, source) : new Relationships(part, source);
  }

  static Relationships read(OfficePackage pack, String part, String source) {
    Relationships read = new Relationships(part, source);
    pack.read(part, read);
    return read;
  }

  @Override
  protected void start(String element, Attributes attributes) {
    if (!element.equals("Relationship")) {
      return;
    }
    if (all.size() == MOST) {
      throw DocumentRule.ZIP_BOMB.refuse(part);
    }
    String target = attribute(attributes, "Target").strip();
    boolean external = !attribute(attributes, "TargetMode").strip().matches("|Internal");
    all.add(
        new Relationship(
            attribute(attributes, "Id").strip(),
            attribute(attributes, "Type").strip(),
            external ? target : PartNames.resolve(source, target),
            external));
  }

  List<Relationship> all() {
    return all;
  }

  /** The first part of the package with this type of relationship. */
  public Optional<String> target(String type) {
    return target(type, relationship -> true);
  }

  /** The part of the package this relationship leads to. */
  public Optional<String> target(String type, String id) {
    return target(type, relationship -> relationship.id().equals(id));
  }

  private Optional<String> target(String type, Predicate<Relationship> which) {
    return all.stream()
        .filter(relationship -> relationship.is(type) && !relationship.external())
        .filter(which)
        .map(Relationship::target)
        .findFirst();
  }
}
