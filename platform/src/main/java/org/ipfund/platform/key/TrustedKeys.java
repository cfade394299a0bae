package org.ipfund.platform.key;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.ipfund.platform.value.Sha256;
import org.jspecify.annotations.Nullable;

/** The public Ed25519 keys by which signatures are checked. */
public final class TrustedKeys {

  static final String ALGORITHM = "Ed25519";
  private static final int ID_BYTES = 8;

  private final Map<String, PublicKey> keys = new HashMap<>();

  public TrustedKeys(Collection<PublicKey> known) {
    known.forEach(key -> keys.put(id(key), key));
  }

  /** The name of a key: the beginning of its hash. */
  public static String id(PublicKey key) {
    return HexFormat.of().formatHex(Sha256.of(key.getEncoded()), 0, ID_BYTES);
  }

  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** What is wrong with a signature, or null. */
  public @Nullable String fault(String keyId, byte[] statement, byte[] signed) {
    PublicKey key = keys.get(keyId);
    if (key == null) {
      return "is signed with the unknown key " + keyId;
    }
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(statement);
      return check.verify(signed) ? null : "has a wrong signature";
    } catch (GeneralSecurityException e) {
      return "has no usable signature";
    }
  }
}
