package org.ipfund.bench.fuzz.request;

import java.util.Locale;

/** How resources and the properties that refer to them are named: {@code /rounds}, roundId. */
public final class Names {

  private Names() {}

  /** The path without the names of its parameters. */
  public static String collection(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  /** The path up to its last parameter; null when it has none. */
  public static String ofResource(String path) {
    int end = path.lastIndexOf('{');
    return end < 0 ? null : collection(path.substring(0, end - 1));
  }

  /** {@code /v1/policy-documents} and id give policyDocumentId. */
  static String reference(String collection, String key) {
    String last = collection.substring(collection.lastIndexOf('/') + 1);
    String[] words = singular(last).split("-");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(capital(words[i]));
    }
    return name.append(capital(key)).toString();
  }

  /** The last word of a reference: targetTableId is also called tableId. */
  static String shortReference(String reference) {
    String[] words = reference.split("(?=[A-Z])");
    return words.length < 2
        ? reference
        : words[words.length - 2].toLowerCase(Locale.ROOT) + words[words.length - 1];
  }

  private static String singular(String plural) {
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
