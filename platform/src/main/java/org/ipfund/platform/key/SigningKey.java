package org.ipfund.platform.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;

/** An Ed25519 key that signs, known by the name its public half has in {@link TrustedKeys}. */
public final class SigningKey {

  private final PrivateKey key;
  private final String id;

  public SigningKey(KeyPair pair) {
    this.key = pair.getPrivate();
    this.id = TrustedKeys.id(pair.getPublic());
  }

  public String id() {
    return id;
  }

  public byte[] sign(byte[] statement) {
    try {
      Signature signature = Signature.getInstance(TrustedKeys.ALGORITHM);
      signature.initSign(key);
      signature.update(statement);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
