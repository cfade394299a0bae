package org.ipfund.platform.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
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
  private static final String STORE = "keys.p12";
  private final Path folder;

  Certificates() {
    try {
      folder = Files.createTempDirectory("certificates");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keytool("authority", "-ext", "bc:c");
    keytool("stranger-authority", "-ext", "bc:c");
    keytool("server", "-signer", "authority", "-ext", "SAN=dns:localhost,ip:127.0.0.1");
    keytool("client", "-signer", "authority");
    keytool("stranger", "-signer", "stranger-authority");
  }

  /** The certificate with its chain, PEM. */
  Path certificate(String name) {
    try {
      StringBuilder chain = new StringBuilder();
      for (Certificate certificate : all().getCertificateChain(name)) {
        chain.append(pem("CERTIFICATE", certificate.getEncoded()));
      }
      return Files.writeString(folder.resolve(name + ".pem"), chain);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The private key, PEM (PKCS #8). */
  Path key(String name) {
    try {
      byte[] key = all().getKey(name, PASSWORD.toCharArray()).getEncoded();
      return Files.writeString(folder.resolve(name + ".key"), pem("PRIVATE KEY", key));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String what, byte[] bytes) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
  }

  /** What a client trusts and shows; it shows nothing without a name. */
  SSLContext client(String name) {
    try {
      KeyStore trusted = KeyStore.getInstance(TYPE);
      trusted.load(null, null);
      trusted.setCertificateEntry("authority", all().getCertificate("authority"));
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(trusted);
      KeyManager[] keys = null;
      if (name != null) {
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(only(name), PASSWORD.toCharArray());
        keys = own.getKeyManagers();
      }
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, trust.getTrustManagers(), new SecureRandom());
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private KeyStore all() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(TYPE);
    try (InputStream in = Files.newInputStream(folder.resolve(STORE))) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private KeyStore only(String name) throws IOException, GeneralSecurityException {
    char[] password = PASSWORD.toCharArray();
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(null, null);
    store.setKeyEntry(
        name, all().getKey(name, password), password, all().getCertificateChain(name));
    return store;
  }

  /** Makes a key pair and its certificate. */
  private void keytool(String name, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-genkeypair"));
    command.addAll(List.of("-alias", name, "-dname", "CN=" + name, "-validity", "2"));
    command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    command.addAll(List.of("-keystore", folder.resolve(STORE).toString()));
    command.addAll(List.of("-storetype", TYPE, "-storepass", PASSWORD));
    command.addAll(List.of(more));
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
