package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.ipfund.bench.crash.oracle.EffectJournal;
import org.ipfund.embedded.TestIssuer;

/** PostgreSQL, Kafka and the consumer, each a process of its own, on data of their own. */
public final class Stage implements AutoCloseable {

  private final Setting setting;
  private final Server postgres;
  private final Server kafka;
  private final TestIssuer issuer = TestIssuer.start();
  private final Service service;

  private Stage(Setting setting) {
    this.setting = setting;
    postgres = Server.postgres(setting.data());
    kafka = Server.kafka(setting.data());
    service =
        new Service(
            new Launches(setting, postgres.port(), kafka.port(), issuer.url())
                .of(setting.consumer()));
  }

  /** Starts the servers; the consumer starts when somebody wants it. */
  public static Stage open(Setting setting) throws IOException {
    Files.createDirectories(setting.data());
    Stage stage = new Stage(setting);
    try {
      stage.postgres.start();
      stage.kafka.start();
      return stage;
    } catch (IOException | RuntimeException e) {
      stage.close();
      throw e;
    }
  }

  /** The database server. */
  public Server postgres() {
    return postgres;
  }

  /** The broker. */
  public Server kafka() {
    return kafka;
  }

  /** The consumer. */
  public Service service() {
    return service;
  }

  /** A token with these claims that the consumer takes. */
  public String token(Map<String, Object> claims) {
    return issuer.token(claims);
  }

  /** What the consumer's database notes. */
  public EffectJournal journal() {
    String database = setting.consumer().database();
    String seeAll = "?options=-c%20ipfund.scope=/%20-c%20ipfund.depth=9";
    String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database + seeAll;
    return new EffectJournal(url, database + "_owner");
  }

  /** What clients of the broker connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + kafka.port();
  }

  @Override
  public void close() throws IOException {
    service.close();
    kafka.close();
    postgres.close();
    issuer.close();
  }
}
