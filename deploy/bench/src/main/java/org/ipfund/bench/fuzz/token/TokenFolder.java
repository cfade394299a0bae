package org.ipfund.bench.fuzz.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tokens a local suite writes for its people and clients, one file each. Of everybody in the
 * same roles two are enough; forged ones are made from the first of them.
 */
public final class TokenFolder implements Tokens {

  private static final int OF_A_KIND = 2;

  private final List<Credential> genuine = new ArrayList<>();
  private final List<Credential> forged;
  private final Map<String, String> units = new LinkedHashMap<>();

  /** Reads the folder; throws {@link IllegalArgumentException} when it holds no token. */
  public TokenFolder(Path folder) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Map<String, String> all = read(folder);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("No tokens in " + folder);
    }
    genuine.add(Credential.NONE);
    all.forEach(
        (name, token) -> {
          if (kinds.merge(Jwt.kind(token), 1, Integer::sum) <= OF_A_KIND) {
            genuine.add(new Credential(name, "Bearer " + token, true));
            units.put(name, Jwt.claim(token, "unit_id"));
          }
        });
    forged = Forgery.of(all.values().iterator().next());
  }

  private static Map<String, String> read(Path folder) {
    Map<String, String> tokens = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        tokens.put(file.getFileName().toString(), Files.readString(file).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the tokens in " + folder, e);
    }
    return tokens;
  }

  @Override
  public List<Credential> genuine() {
    return List.copyOf(genuine);
  }

  @Override
  public List<Credential> forged() {
    return forged;
  }

  @Override
  public List<String> units() {
    return units.values().stream().filter(unit -> !unit.isEmpty()).distinct().toList();
  }
}
