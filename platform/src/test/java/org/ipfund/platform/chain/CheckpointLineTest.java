package org.ipfund.platform.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.ipfund.platform.key.PemKeys;
import org.junit.jupiter.api.Test;

class CheckpointLineTest {

  private final Checkpoint checkpoint = Chains.of(10).checkpoints.get(0);

  @Test
  void find_whenWrittenAlone_isTheSame() {
    String line = CheckpointLine.write(Chains.SERVICE, checkpoint);
    Checkpoint found = CheckpointLine.find(Chains.SERVICE, line).orElseThrow();
    assertEquals(checkpoint.number(), found.number());
    assertEquals(checkpoint.position(), found.position());
    assertEquals(checkpoint.signedAt(), found.signedAt());
    assertArrayEquals(checkpoint.hash(), found.hash());
    assertArrayEquals(checkpoint.signature(), found.signature());
  }

  @Test
  void find_whenWrittenInsideTheLogsJson_isFound() {
    String line = CheckpointLine.write(Chains.SERVICE, checkpoint).replace("\"", "\\\"");
    String log = "{\"level\":\"INFO\",\"message\":\"" + line + "\",\"threadName\":\"x\"}";
    assertEquals(10, CheckpointLine.find(Chains.SERVICE, log).orElseThrow().position());
    assertEquals(Optional.empty(), CheckpointLine.find("other-service", log));
    assertEquals(Optional.empty(), CheckpointLine.find(Chains.SERVICE, "a request failed"));
  }

  @Test
  void start_whenThereIsNoKey_isRefusedInProductionOnly() {
    Optional<Path> none = Optional.empty();
    AuditChain.check(none, false);
    AuditChain.check(Optional.of(Chains.KEY.privateKey()), true);
    assertThrows(IllegalStateException.class, () -> AuditChain.check(none, true));
  }

  @Test
  void publicKeys_ofPairAndOfItsPublicFile_areTheSame() {
    assertTrue(
        PemKeys.publicKeys(Chains.KEY.publicKey())
            .contains(PemKeys.pair(Chains.KEY.privateKey()).getPublic()));
    assertThrows(IllegalStateException.class, () -> PemKeys.pair(Chains.KEY.publicKey()));
  }
}
