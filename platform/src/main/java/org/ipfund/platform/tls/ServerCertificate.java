package org.ipfund.platform.tls;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Switches TLS on where a certificate is named: turns {@code TLS_CERTIFICATE_FILE}, {@code
 * TLS_KEY_FILE} and {@code TLS_TRUST_FILE} (PEM) into the server's settings. Without them nothing
 * is set, because a server with an empty certificate does not start.
 */
public class ServerCertificate implements ConfigSourceFactory {

  static final String CERTIFICATE = "TLS_CERTIFICATE_FILE";
  static final String KEY = "TLS_KEY_FILE";
  static final String TRUST = "TLS_TRUST_FILE";
  private static final String BUCKET = "quarkus.tls.server.";

  /** Above the defaults that all services share, below a service's own settings. */
  private static final int ABOVE_DEFAULTS = 110;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    String certificate = value(context, CERTIFICATE);
    if (certificate == null) {
      return List.of();
    }
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.http.tls-configuration-name", "server");
    settings.put(BUCKET + "key-store.pem.0.cert", certificate);
    put(settings, BUCKET + "key-store.pem.0.key", value(context, KEY));
    put(settings, BUCKET + "trust-store.pem.certs", value(context, TRUST));
    return List.of(new PropertiesConfigSource(settings, "server certificate", ABOVE_DEFAULTS));
  }

  private static void put(Map<String, String> settings, String name, String value) {
    if (value != null) {
      settings.put(name, value);
    }
  }

  private static String value(ConfigSourceContext context, String name) {
    ConfigValue value = context.getValue(name);
    boolean set = value != null && value.getValue() != null && !value.getValue().isBlank();
    return set ? value.getValue() : null;
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ABOVE_DEFAULTS);
  }
}
