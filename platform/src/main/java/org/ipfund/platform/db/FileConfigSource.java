package org.ipfund.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets every setting come from a file: {@code DB_PASSWORD_FILE=/run/secrets/db} sets {@code
 * DB_PASSWORD}. A plain variable of the same name loses, so that a mounted secret always counts.
 */
public class FileConfigSource implements ConfigSource {

  private static final String SUFFIX = "_FILE";
  private static final String CLOCK = "CLOCK" + SUFFIX;
  private static final String AUDIT = "AUDIT_";
  private static final String EVENT = "EVENT_";
  private static final String TLS = "TLS_";
  private static final String TRUST = "_TRUST" + SUFFIX;
  private static final int ABOVE_ENVIRONMENT = 310;

  private final Map<String, String> settings;

  public FileConfigSource() {
    this(System.getenv());
  }

  FileConfigSource(Map<String, String> environment) {
    settings =
        environment.entrySet().stream()
            .filter(e -> e.getKey().endsWith(SUFFIX) && !isFileItself(e.getKey()))
            .filter(e -> Files.isRegularFile(Path.of(e.getValue())))
            .collect(
                Collectors.toUnmodifiableMap(
                    e -> e.getKey().substring(0, e.getKey().length() - SUFFIX.length()),
                    e -> read(e.getValue())));
  }

  /** The clock, certificates, keys and the checkpoints of the record stay in their files. */
  private static boolean isFileItself(String variable) {
    return variable.equals(CLOCK)
        || variable.startsWith(AUDIT)
        || variable.startsWith(EVENT)
        || variable.startsWith(TLS)
        || variable.endsWith(TRUST);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> getPropertyNames() {
    return settings.keySet();
  }

  @Override
  public String getValue(String name) {
    return settings.get(name);
  }

  @Override
  public String getName() {
    return "files named by *_FILE";
  }

  @Override
  public int getOrdinal() {
    return ABOVE_ENVIRONMENT;
  }
}
