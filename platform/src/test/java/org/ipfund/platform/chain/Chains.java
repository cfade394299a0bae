package org.ipfund.platform.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.key.SigningKey;
import org.ipfund.platform.key.TrustedKeys;
import org.ipfund.platform.testing.SigningKeys;

/** A chain in memory that can be tampered with. */
final class Chains {

  static final SigningKeys.Pair KEY = SigningKeys.create();
  static final String SERVICE = "sample-service";
  private static final int EVERY = 10;
  private static final Instant START = Instant.parse("2024-05-06T07:08:09.123456Z");

  final List<ChainRow> rows = new ArrayList<>();
  final List<Checkpoint> checkpoints = new ArrayList<>();
  final List<Checkpoint> kept = new ArrayList<>();
  final List<String> strays = new ArrayList<>();

  /** A chain of this length with a checkpoint every ten positions. */
  static Chains of(int length) {
    Chains chains = new Chains();
    CheckpointSigner signer = signer(KEY);
    ChainHead head = ChainHead.NONE;
    for (int i = 1; i <= length; i++) {
      ChainEntry entry = entry("parcel " + i);
      head = head.then(entry, START.plusSeconds(i));
      chains.rows.add(row(i, head.hash(), entry));
      if (i % EVERY == 0) {
        chains.checkpoints.add(signer.sign(i / EVERY, head, START.plusSeconds(i)));
      }
    }
    return chains;
  }

  static ChainRow row(int position, byte[] hash, ChainEntry entry) {
    String chainedAt = ChainEntry.micros(START.plusSeconds(position));
    return new ChainRow(position, hash, ChainEntry.NEWEST_FORM, chainedAt, entry);
  }

  static CheckpointSigner signer(SigningKeys.Pair key) {
    return new CheckpointSigner(SERVICE, new SigningKey(PemKeys.pair(key.privateKey())));
  }

  static ChainEntry entry(String text) {
    UUID id = UUID.randomUUID();
    List<String> texts = new ArrayList<>(Collections.nCopies(ChainEntry.EXPRESSIONS.size(), null));
    texts.set(0, id.toString());
    texts.set(3, text);
    return new ChainEntry(id, texts);
  }

  /** The same row with another actor. */
  void change(int position) {
    ChainRow row = rows.get(position - 1);
    List<String> texts = new ArrayList<>(row.entry().texts());
    texts.set(3, "somebody else");
    ChainEntry other = new ChainEntry(row.entry().id(), texts);
    rows.set(position - 1, row(position, row.hash(), other));
  }

  /** Computes every hash anew, as somebody would who can write to every table. */
  void hashAgain() {
    ChainHead head = ChainHead.NONE;
    for (int i = 0; i < rows.size(); i++) {
      head = head.then(rows.get(i).entry(), START.plusSeconds(i + 1));
      rows.set(i, row(i + 1, head.hash(), rows.get(i).entry()));
    }
  }

  void cutAfter(int position) {
    rows.subList(position, rows.size()).clear();
  }

  Verdict verify() {
    TrustedKeys keys = new TrustedKeys(PemKeys.publicKeys(KEY.publicKey()));
    ChainVerifier verifier =
        new ChainVerifier(
            new CheckpointTrail(SERVICE, keys, checkpoints.iterator(), true),
            new CheckpointTrail(SERVICE, keys, kept.iterator(), false),
            2 * EVERY);
    for (ChainRow row : rows) {
      if (!verifier.accept(row)) {
        break;
      }
    }
    return verifier.finish(strays.iterator());
  }
}
