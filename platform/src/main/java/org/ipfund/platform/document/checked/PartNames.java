package org.ipfund.platform.document.checked;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of entries must not be, and how one part refers to another. */
final class PartNames {

  private static final Pattern UNSAFE =
      Pattern.compile("^/|[\\\\:\\p{Cntrl}\\uFFFD]|(^|/)\\.{1,2}(/|$)|//|^$");
  private static final int MOST_CHARACTERS = 255;

  private PartNames() {}

  static void check(List<ZipPart> parts, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (ZipPart part : parts) {
      String name = part.name();
      if (name.length() > MOST_CHARACTERS || UNSAFE.matcher(name).find()) {
        findings.add(DocumentRule.PATH, printable(name));
      }
      if (!seen.add(part.key())) {
        findings.add(DocumentRule.DUPLICATE, printable(name));
      }
    }
  }

  /**
   * The part a relationship of the source points to; climbing out of the package ends at its root.
   */
  static String resolve(String source, String target) {
    String path = target.startsWith("/") ? target : folder(source) + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Where the relationships of a part stand; "" is the package itself. */
  static String relationshipsOf(String source) {
    String folder = folder(source);
    return folder + "_rels/" + source.substring(folder.length()) + ".rels";
  }

  /** The part whose relationships stand in a part of this name. */
  static String sourceOf(String relationships) {
    String base = relationships.substring(0, relationships.length() - ".rels".length());
    int at = base.lastIndexOf("_rels/");
    return at < 0 ? base : base.substring(0, at) + base.substring(at + "_rels/".length());
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static String printable(String name) {
    String shown = name.replaceAll("[\\p{Cntrl}]", "?");
    return shown.length() > MOST_CHARACTERS ? shown.substring(0, MOST_CHARACTERS) : shown;
  }
}
