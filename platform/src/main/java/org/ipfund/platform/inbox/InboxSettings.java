package org.ipfund.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a service hears, and how patiently. */
@ConfigMapping(prefix = "ipfund.inbox")
interface InboxSettings {

  /** The topics by name, each an authority for its own types only. */
  Map<String, Topic> topics();

  /** The consumer group all replicas share. */
  String group();

  /** Public keys (Ed25519, X.509, PEM) of those whose signatures are believed. */
  Optional<Path> publicKeysFile();

  @WithDefault("500")
  int batch();

  /** Offsets are committed this often, after the effects; what comes again is known by then. */
  @WithDefault("PT0.5S")
  Duration commitEvery();

  /** An event waits no longer than this for a lock before others get their turn. */
  @WithDefault("PT1S")
  Duration lockTimeout();

  /**
   * What is left of that while a batch that met a lock is taken in halves: each half would wait
   * again, and what is parked is soon tried with patience.
   */
  @WithDefault("PT0.05S")
  Duration lockTimeoutOfHalves();

  /** How often it is looked for parked events whose time has come. */
  @WithDefault("PT0.5S")
  Duration resumeEvery();

  /** First and longest pause of an event that is tried again. */
  @WithDefault("PT0.5S")
  Duration firstPause();

  @WithDefault("PT2M")
  Duration longestPause();

  /** One topic. */
  interface Topic {

    /** The CloudEvents source of its owner. */
    String source();

    /** What the types of its owner begin with. */
    String types();

    /** Types that are known and do not concern this service. */
    Optional<Set<String>> ignored();
  }
}
