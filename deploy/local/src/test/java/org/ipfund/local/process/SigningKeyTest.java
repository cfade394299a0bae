package org.ipfund.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  @TempDir Path folder;
  private Path identity;
  private SigningKey events;

  @BeforeEach
  void choose() {
    identity = folder.resolve("identity");
    events = SigningKey.events(identity);
  }

  @Test
  void file_whenThereIsNone_makesOneThatStays() throws IOException {
    String made = Files.readString(events.file());
    assertTrue(made.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    assertEquals("rw-------", permissions(events.file()));
    assertEquals("rwx------", permissions(identity));
    assertEquals(made, Files.readString(SigningKey.events(identity).file()));
  }

  @Test
  void publicFile_whenPairIsMade_checksWhatTheKeySigns() throws Exception {
    assertTrue(isPair(events.file(), events.publicFile()));
  }

  @Test
  void publicFile_whenAskedFirst_isThatOfTheKey() throws Exception {
    Path publicFile = events.publicFile();
    assertTrue(isPair(events.file(), publicFile));
  }

  @Test
  void publicFile_whenAskedAgain_staysWithItsKey() throws Exception {
    String before = Files.readString(events.publicFile());
    events.file();
    assertEquals(before, Files.readString(SigningKey.events(identity).publicFile()));
  }

  @Test
  void publicFile_whenPrivateKeyWasLost_keepsTheEarlierToo() throws IOException {
    String before = Files.readString(events.publicFile());
    Files.delete(events.file());
    String after = Files.readString(events.publicFile());
    assertTrue(after.startsWith(before) && after.length() > before.length(), after);
  }

  @Test
  void audit_whenKeyOfEarlierRunIsThere_keepsIt() throws IOException {
    PrivateFile.write(identity.resolve("audit-signing-key.pem"), "earlier");
    events.file();
    assertEquals("earlier", Files.readString(SigningKey.audit(identity).file()));
    assertNotEquals("earlier", Files.readString(events.file()));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static boolean isPair(Path file, Path publicFile)
      throws IOException, GeneralSecurityException {
    KeyFactory keys = KeyFactory.getInstance("Ed25519");
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(file))));
    signature.update((byte) 1);
    byte[] signed = signature.sign();
    signature.initVerify(keys.generatePublic(new X509EncodedKeySpec(bytes(publicFile))));
    signature.update((byte) 1);
    return signature.verify(signed);
  }

  private static byte[] bytes(Path pem) throws IOException {
    return Base64.getMimeDecoder()
        .decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
  }
}
