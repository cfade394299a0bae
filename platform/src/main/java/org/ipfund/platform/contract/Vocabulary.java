package org.ipfund.platform.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that stand in the contracts without a type of their own: one name means the same and is
 * written the same in every service. {@code vocabulary.tsv} holds them.
 */
public final class Vocabulary {

  private static final String RESOURCE = "vocabulary.tsv";

  private static final String ANY = "*";

  private final Map<String, Term> terms;

  private Vocabulary(Map<String, Term> terms) {
    this.terms = terms;
  }

  public static Vocabulary load() {
    try (InputStream table = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      return parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param table a head, and a line of cells between tabs for each name
   */
  static Vocabulary parse(String table) {
    return new Vocabulary(
        table
            .lines()
            .skip(1)
            .map(Term::of)
            .collect(Collectors.toUnmodifiableMap(Vocabulary::key, term -> term)));
  }

  private static String key(Term term) {
    return key(term.type(), term.name());
  }

  private static String key(Term.Type type, String name) {
    return type + " " + name;
  }

  /**
   * What a name means: its own row, or that of the longest ending ({@code *Name}) it has.
   *
   * @param type texts and numbers may have the same name, such as a status
   */
  public Optional<Term> of(Term.Type type, String name) {
    Term own = terms.get(key(type, name));
    for (int i = 1; own == null && i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        own = terms.get(key(type, ANY + name.substring(i)));
      }
    }
    return Optional.ofNullable(own);
  }
}
