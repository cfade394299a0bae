package org.ipfund.platform.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CertificateFilesTest {

  private static Map<String, String> settings(Map<String, String> environment) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(environment, "environment", 300))
            .withSources(new CertificateFiles())
            .build();
    Map<String, String> settings = new TreeMap<>();
    config
        .getPropertyNames()
        .forEach(
            name -> {
              if (name.startsWith("quarkus.")) {
                settings.put(name, config.getRawValue(name));
              }
            });
    return settings;
  }

  @Test
  void settings_whenNoFileIsNamed_areNone() {
    assertEquals(Map.of(), settings(Map.of("TLS_ONLY", "true", "TLS_CERTIFICATE_FILE", " ")));
  }

  @Test
  void settings_whenCertificateIsNamed_areTheServers() {
    assertEquals(
        Map.of(
            "quarkus.http.tls-configuration-name", "server",
            "quarkus.tls.server.key-store.pem.0.cert", "/s/tls.crt",
            "quarkus.tls.server.key-store.pem.0.key", "/s/tls.key",
            "quarkus.tls.server.trust-store.pem.certs", "/s/ca.crt"),
        settings(
            Map.of(
                "TLS_CERTIFICATE_FILE", "/s/tls.crt",
                "TLS_KEY_FILE", "/s/tls.key",
                "TLS_TRUST_FILE", "/s/ca.crt")));
  }

  @Test
  void settings_whenProvidersAuthorityIsNamed_areTheSignIns() {
    assertEquals(
        Map.of(
            "quarkus.oidc.tls.tls-configuration-name", "provider",
            "quarkus.tls.provider.trust-store.pem.certs", "/s/idp.crt"),
        settings(Map.of("OIDC_TRUST_FILE", "/s/idp.crt")));
  }
}
