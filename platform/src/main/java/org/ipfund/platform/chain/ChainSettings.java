package org.ipfund.platform.chain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the chain of a service grows and is signed. */
@ConfigMapping(prefix = "ipfund.audit-chain")
interface ChainSettings {

  /** The service's name, which its checkpoints are signed with. */
  String service();

  /** Entries committed meanwhile are found at this interval. */
  @WithDefault("PT0.2S")
  Duration poll();

  @WithDefault("PT1S")
  Duration pauseAfterFailure();

  @WithDefault("500")
  int batch();

  /** A checkpoint is signed after this many positions, */
  long checkpointPositions();

  /** and after this time when there were any. */
  Duration checkpointInterval();

  /** An entry that waits longer than this for its position is an alarm. */
  Duration pendingLate();

  /** The list outside the database that each checkpoint is added to. */
  Optional<Path> checkpointsFile();

  /** The private key (PKCS#8 PEM, Ed25519). */
  Optional<Path> signingKeyFile();
}
