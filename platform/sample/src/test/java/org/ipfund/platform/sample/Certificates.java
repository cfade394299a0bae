package org.ipfund.platform.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates of an authority that lives as long as the test. */
final class Certificates {

  private static final String PASSWORD = "changeit";
  private static final String TYPE = "PKCS12";
  private final Path folder;

  Certificates() {
    try {
      folder = Files.createTempDirectory("certificates");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String authority : List.of("authority", "stranger-authority")) {
      keytool(authority, "-genkeypair", "-dname", "CN=" + authority, "-ext", "bc:c");
      export(authority);
    }
    sign("server", "authority", "-ext", "SAN=dns:localhost,ip:127.0.0.1");
    sign("client", "authority");
    sign("stranger", "stranger-authority");
  }

  /** The certificate with its chain, PEM. */
  Path certificate(String name) {
    return folder.resolve(name + ".pem");
  }

  /** The private key, PEM (PKCS #8). */
  Path key(String name) {
    try {
      byte[] key = store(name).getKey(name, PASSWORD.toCharArray()).getEncoded();
      String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
      return Files.writeString(
          folder.resolve(name + ".key"),
          "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a client trusts and shows; it shows nothing without a name. */
  SSLContext client(String name) {
    try {
      KeyStore trusted = KeyStore.getInstance(TYPE);
      trusted.load(null, null);
      trusted.setCertificateEntry("authority", store("authority").getCertificate("authority"));
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(trusted);
      KeyManager[] keys = null;
      if (name != null) {
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(store(name), PASSWORD.toCharArray());
        keys = own.getKeyManagers();
      }
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, trust.getTrustManagers(), new SecureRandom());
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private KeyStore store(String name) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(TYPE);
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private void sign(String name, String authority, String... extensions) {
    String request = folder.resolve(name + ".csr").toString();
    keytool(name, "-genkeypair", "-dname", "CN=" + name);
    keytool(name, "-certreq", "-file", request);
    List<String> signing = new ArrayList<>(List.of("-gencert", "-rfc", "-infile", request));
    signing.addAll(List.of("-outfile", certificate(name).toString()));
    signing.addAll(List.of(extensions));
    keytool(authority, signing.toArray(String[]::new));
    String root = certificate(authority).toString();
    keytool(name, "-importcert", "-noprompt", "-file", root, "-alias", authority);
    keytool(name, "-importcert", "-noprompt", "-file", certificate(name).toString());
  }

  private void export(String name) {
    keytool(name, "-exportcert", "-rfc", "-file", certificate(name).toString());
  }

  private void keytool(String name, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    if (!command.contains("-alias")) {
      command.addAll(List.of("-alias", name));
    }
    command.addAll(List.of("-keystore", folder.resolve(name + ".p12").toString()));
    command.addAll(List.of("-storetype", TYPE, "-storepass", PASSWORD));
    if (command.contains("-genkeypair")) {
      command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
    }
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
