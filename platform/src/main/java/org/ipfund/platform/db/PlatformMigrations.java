package org.ipfund.platform.db;

import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Migrates the platform's own tables, with their own history table, right before the service's
 * tables are migrated and under the same owner role.
 */
public class PlatformMigrations implements Callback {

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return false;
  }

  @Override
  public void handle(Event event, Context context) {
    String role =
        ConfigProvider.getConfig().getValue("ipfund.database.application-role", String.class);
    Flyway.configure()
        .dataSource(context.getConfiguration().getDataSource())
        .initSql(context.getConfiguration().getInitSql())
        .locations("classpath:db/platform")
        .table("flyway_platform_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("application_role", role))
        .load()
        .migrate();
  }

  @Override
  public String getCallbackName() {
    return "platform";
  }
}
