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
 * Switches TLS on where a certificate is named (PEM files): {@code TLS_CERTIFICATE_FILE}, {@code
 * TLS_KEY_FILE} and {@code TLS_TRUST_FILE} for the server, {@code OIDC_TRUST_FILE} for the
 * authority of the sign-in provider. Without a file nothing is set: an empty certificate is a
 * fault.
 */
public class CertificateFiles implements ConfigSourceFactory {

  static final String CERTIFICATE = "TLS_CERTIFICATE_FILE";
  static final String KEY = "TLS_KEY_FILE";
  static final String TRUST = "TLS_TRUST_FILE";
  static final String PROVIDER_TRUST = "OIDC_TRUST_FILE";
  private static final String SERVER = "quarkus.tls.server.";

  /** Above the defaults that all services share, below a service's own settings. */
  private static final int ABOVE_DEFAULTS = 110;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    Map<String, String> settings = new HashMap<>();
    String certificate = value(context, CERTIFICATE);
    if (certificate != null) {
      settings.put("quarkus.http.tls-configuration-name", "server");
      settings.put(SERVER + "key-store.pem.0.cert", certificate);
      put(settings, SERVER + "key-store.pem.0.key", value(context, KEY));
      put(settings, SERVER + "trust-store.pem.certs", value(context, TRUST));
    }
    String provider = value(context, PROVIDER_TRUST);
    if (provider != null) {
      settings.put("quarkus.oidc.tls.tls-configuration-name", "provider");
      settings.put("quarkus.tls.provider.trust-store.pem.certs", provider);
    }
    return List.of(new PropertiesConfigSource(settings, "certificate files", ABOVE_DEFAULTS));
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
