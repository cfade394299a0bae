package org.ipfund.bench.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ipfund.bench.fuzz.token.Jwt;

/**
 * Somebody who reads lists.
 *
 * @param kind for whom they stand
 * @param subject the name under which their statements are found in the database's log
 */
record Reader(Kind kind, String token, String subject) {

  /** From where lists are read, and who does, in the order in which they are tried. */
  enum Kind {
    PROVINCE("province-admin", "province-finance", "auditor", "security-auditor", "operator"),
    CITY("440100-clerk", "440100-finance", "440100-approver"),
    UNIT("protection-centre-clerk", "protection-centre-approver");

    private final List<String> names;

    Kind(String... names) {
      this.names = List.of(names);
    }

    private Reader named(Path tokens, String name) {
      try {
        String token = Files.readString(tokens.resolve(name)).strip();
        return new Reader(this, token, Jwt.claim(token, "sub"));
      } catch (IOException e) {
        throw new UncheckedIOException("The suite has no token of " + name, e);
      }
    }
  }

  static List<Reader> all(Path tokens) {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> kind.names.stream().map(name -> kind.named(tokens, name)))
        .toList();
  }

  String authorization() {
    return "Bearer " + token;
  }
}
