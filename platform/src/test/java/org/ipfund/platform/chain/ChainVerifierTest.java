package org.ipfund.platform.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.key.SigningKey;
import org.ipfund.platform.testing.SigningKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChainVerifierTest {

  private static final int LENGTH = 35;

  @Test
  void verify_whenNothingWasTouched_isIntactUpToTheLast() {
    assertEquals(new Verdict(LENGTH, null), Chains.of(LENGTH).verify());
    assertEquals(new Verdict(0, null), Chains.of(0).verify());
  }

  static Stream<Arguments> tamperings() {
    return Stream.of(
        tampering("a value is changed", 7, chain -> chain.change(7)),
        tampering(
            "an entry is removed",
            7,
            chain -> chain.rows.set(6, Chains.row(7, chain.rows.get(6).hash(), null))),
        tampering("an entry is removed with its position", 7, chain -> chain.rows.remove(6)),
        tampering("the first position is removed", 1, chain -> chain.rows.remove(0)),
        tampering("the last ones are removed before a checkpoint", 26, chain -> chain.cutAfter(25)),
        tampering("everything is removed", 1, chain -> chain.cutAfter(0)),
        tampering("two positions are swapped", 11, chain -> swap(chain, 11, 12)),
        tampering("two entries change places", 11, chain -> swapEntries(chain, 11, 12)),
        tampering("a position stands twice", 8, chain -> chain.rows.add(7, chain.rows.get(6))),
        tampering("the time of a position is changed", 7, ChainVerifierTest::backdate),
        tampering("a position claims an older form", 7, chain -> reform(chain, 1)),
        tampering("a position claims an unknown form", 7, chain -> reform(chain, 3)),
        tampering("an entry is inserted", LENGTH + 1, chain -> chain.strays.add("no position")),
        tampering("a change is hashed again", 10, ChainVerifierTest::rehash),
        tampering("a change is hashed and signed again", 10, ChainVerifierTest::resign),
        tampering("a checkpoint is removed", 30, chain -> chain.checkpoints.remove(1)),
        tampering("the last checkpoints are removed", 11, ChainVerifierTest::unsign),
        tampering("all checkpoints are removed", 1, chain -> chain.checkpoints.clear()),
        tampering("checkpoints are of another service", 10, ChainVerifierTest::foreign),
        tampering("all is cut where a kept checkpoint knows better", 21, ChainVerifierTest::cutAll),
        tampering("everything is deleted but the kept list", 1, ChainVerifierTest::deleteAll),
        tampering("a kept checkpoint is no more beside the chain", 30, ChainVerifierTest::forget),
        tampering("kept checkpoints were signed once more", 30, ChainVerifierTest::renumber));
  }

  private static Arguments tampering(String what, int broken, Consumer<Chains> how) {
    return arguments(what, broken, how);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void verify_whenTampered_isBrokenThere(String what, int broken, Consumer<Chains> how) {
    Chains chain = Chains.of(LENGTH);
    how.accept(chain);
    Verdict verdict = chain.verify();
    assertFalse(verdict.isIntact(), what);
    assertEquals(broken, verdict.position(), verdict.fault());
  }

  private static void swap(Chains chain, int one, int other) {
    ChainRow first = chain.rows.get(one - 1);
    ChainRow second = chain.rows.get(other - 1);
    chain.rows.set(one - 1, Chains.row(one, second.hash(), second.entry()));
    chain.rows.set(other - 1, Chains.row(other, first.hash(), first.entry()));
  }

  private static void swapEntries(Chains chain, int one, int other) {
    ChainRow first = chain.rows.get(one - 1);
    ChainRow second = chain.rows.get(other - 1);
    chain.rows.set(one - 1, Chains.row(one, first.hash(), second.entry()));
    chain.rows.set(other - 1, Chains.row(other, second.hash(), first.entry()));
  }

  private static void rehash(Chains chain) {
    chain.change(7);
    chain.hashAgain();
  }

  private static void resign(Chains chain) {
    rehash(chain);
    CheckpointSigner stranger = Chains.signer(SigningKeys.create());
    ChainRow tenth = chain.rows.get(9);
    Checkpoint old = chain.checkpoints.get(0);
    ChainHead head = new ChainHead(10, tenth.hash());
    chain.checkpoints.set(0, stranger.sign(1, head, old.signedAt()));
  }

  private static void unsign(Chains chain) {
    chain.checkpoints.subList(1, 3).clear();
  }

  private static void foreign(Chains chain) {
    CheckpointSigner other =
        new CheckpointSigner(
            "other-service", new SigningKey(PemKeys.pair(Chains.KEY.privateKey())));
    Checkpoint old = chain.checkpoints.get(0);
    chain.checkpoints.set(0, other.sign(1, new ChainHead(10, old.hash()), old.signedAt()));
  }

  private static void backdate(Chains chain) {
    ChainRow row = chain.rows.get(6);
    chain.rows.set(6, new ChainRow(7, row.hash(), row.form(), "0", row.entry()));
  }

  private static void reform(Chains chain, int form) {
    ChainRow row = chain.rows.get(6);
    chain.rows.set(6, new ChainRow(7, row.hash(), form, row.chainedAt(), row.entry()));
  }

  private static void deleteAll(Chains chain) {
    chain.kept.addAll(chain.checkpoints);
    chain.checkpoints.clear();
    chain.cutAfter(0);
  }

  /** Few enough positions follow, so that nothing but the list could tell. */
  private static void forget(Chains chain) {
    chain.kept.addAll(chain.checkpoints);
    chain.checkpoints.remove(2);
  }

  /** The live service signs on after checkpoints were taken away. */
  private static void renumber(Chains chain) {
    chain.kept.add(chain.checkpoints.get(2));
    Checkpoint third = chain.checkpoints.get(2);
    chain.checkpoints.subList(1, 3).clear();
    ChainHead head = new ChainHead(30, third.hash());
    chain.checkpoints.add(Chains.signer(Chains.KEY).sign(2, head, third.signedAt()));
  }

  private static void cutAll(Chains chain) {
    chain.kept.add(chain.checkpoints.get(2));
    chain.checkpoints.remove(2);
    chain.cutAfter(20);
  }

  @Test
  void verify_whenCheckpointsKeptElsewhereAgree_isIntact() {
    Chains chain = Chains.of(LENGTH);
    chain.kept.addAll(chain.checkpoints);
    chain.kept.addAll(Collections.nCopies(2, chain.checkpoints.get(2)));
    assertEquals(new Verdict(LENGTH, null), chain.verify());
  }
}
