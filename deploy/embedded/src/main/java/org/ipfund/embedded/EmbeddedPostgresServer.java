package org.ipfund.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL on the loopback interface, with a data directory that a later start can reuse.
 * Databases are UTF-8; roles other than the superuser must show their password.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

  private static final String SUPERUSER = "postgres";
  private static final String ACCESS =
      """
      host all postgres 127.0.0.1/32 trust
      host all all 127.0.0.1/32 %s
      """;

  private final EmbeddedPostgres postgres;

  private EmbeddedPostgresServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts the server.
   *
   * @param dataDir where the cluster lives; a cluster found there is reused
   * @param port the TCP port, 0 for a free one
   * @param durable whether an answered commit survives a power cut; without it the server is
   *     faster, and a sign-in costs it and its client no thousands of hashes
   */
  public static EmbeddedPostgresServer start(Path dataDir, int port, boolean durable) {
    QuietLogs.install();
    // Its own directory: the launcher looks for abandoned clusters beside the one it starts.
    Path cluster = clusterIn(dataDir);
    OrphanedPostgres.stop(dataDir);
    try {
      Files.createDirectories(cluster.getParent());
      return new EmbeddedPostgresServer(
          builder(cluster, port == 0 ? FreePorts.find() : port, durable).start());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start in " + cluster, e);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path cluster, int port, boolean durable) {
    String safe = durable ? "on" : "off";
    String access = ACCESS.formatted(durable ? "scram-sha-256" : "password");
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setDataDirectoryCustomizer(made -> writeAccessRules(made, access))
        // Whoever starts it closes it; a second closer would race with the first.
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setOutputRedirector(Redirect.DISCARD)
        .setErrorRedirector(Redirect.appendTo(logOf(cluster)))
        // A locale that knows CJK characters: trigram indexes see no letters under plain C.
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("max_connections", "200")
        .setServerConfig("scram_iterations", durable ? "4096" : "1")
        .setServerConfig("timezone", "Asia/Shanghai")
        // The launcher starts the server with fsync off; the last setting wins.
        .setServerConfig("fsync", safe)
        .setServerConfig("synchronous_commit", safe)
        .setServerConfig("full_page_writes", safe);
  }

  private static void writeAccessRules(File cluster, String access) {
    try {
      Files.writeString(cluster.toPath().resolve("pg_hba.conf"), access);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the access rules of " + cluster, e);
    }
  }

  static Path clusterIn(Path dataDir) {
    return dataDir.toAbsolutePath().normalize().resolve("cluster");
  }

  private static File logOf(Path cluster) {
    return cluster.resolveSibling("postgresql.log").toFile();
  }

  /** The port it listens on. */
  public int port() {
    return postgres.getPort();
  }

  /** The address of a database on this server, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /** A connection that may do everything; for set-up and tests, never for a service. */
  public Connection superuserConnection(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, "");
  }

  /** As the method below, with passwords equal to the names of the roles. */
  public ServiceDatabase createServiceDatabase(String name) {
    return createServiceDatabase(name, name + "_owner", name + "_app");
  }

  /**
   * Creates database {@code name} with the roles {@code name_owner} and {@code name_app}, or leaves
   * an existing one as it is. PUBLIC has no right in it; the application role may connect and use
   * the schema, rights on tables are for the migrations to grant.
   *
   * @throws IllegalArgumentException if the name is not a plain lower-case identifier
   */
  public ServiceDatabase createServiceDatabase(
      String name, String ownerPassword, String applicationPassword) {
    return new ServiceDatabaseSetup(this).create(name, ownerPassword, applicationPassword);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    }
  }
}
