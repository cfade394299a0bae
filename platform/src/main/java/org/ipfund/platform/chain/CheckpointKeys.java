package org.ipfund.platform.chain;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The public keys by which checkpoints are checked. */
final class CheckpointKeys {

  private static final int ID_BYTES = 8;

  private final Map<String, PublicKey> keys = new HashMap<>();

  CheckpointKeys(Collection<PublicKey> known) {
    known.forEach(key -> keys.put(id(key), key));
  }

  /** The name of a key: the beginning of its hash. */
  static String id(PublicKey key) {
    byte[] hash = ChainHash.sha256().digest(key.getEncoded());
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  /** What is wrong with the signature, or null. */
  String fault(String service, Checkpoint checkpoint) {
    PublicKey key = keys.get(checkpoint.keyId());
    if (key == null) {
      return "is signed with the unknown key " + checkpoint.keyId();
    }
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(checkpoint.statement(service));
      return check.verify(checkpoint.signature()) ? null : "has a wrong signature";
    } catch (GeneralSecurityException e) {
      return "has no usable signature";
    }
  }
}
