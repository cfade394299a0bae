package org.ipfund.platform.tls;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether clients show a certificate ({@code TLS_CLIENT_AUTH}: none, request or required). The
 * framework's own setting is fixed when the service is built; an operator decides it at the start.
 */
@Singleton
public class ClientCertificates implements HttpServerOptionsCustomizer {

  private final ClientAuth wanted;

  ClientCertificates(@ConfigProperty(name = "ipfund.tls.client-auth") String wanted) {
    this.wanted = ClientAuth.valueOf(wanted.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    options.setClientAuth(wanted);
  }
}
