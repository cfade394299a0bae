package org.ipfund.platform.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Asks the database as its owner, with the settings by which row-level security shows everything:
 * what is there at all?
 */
public final class OwnerDatabase {

  /** Options of a connection to which row-level security shows everything. */
  public static final String SEE_ALL = "-c ipfund.scope=/ -c ipfund.depth=9";

  private static final int MOST = 20;
  private static final Map<String, DataSource> POOLS = new ConcurrentHashMap<>();

  private OwnerDatabase() {}

  /** The address with these options. */
  public static String seeAll(String url) {
    return url + "?options=" + SEE_ALL.replace(" ", "%20");
  }

  /**
   * A connection of the owner to the application's database. To sign in anew for every question
   * takes longer than the question, so closing it lays it aside for the next one.
   */
  public static Connection connect() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("DB_URL", String.class);
    return POOLS.computeIfAbsent(url, OwnerDatabase::pool).getConnection();
  }

  private static DataSource pool(String url) {
    Config config = ConfigProvider.getConfig();
    String user = config.getValue("DB_MIGRATION_USER", String.class);
    String password = config.getValue("DB_MIGRATION_PASSWORD", String.class);
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(
                  pool ->
                      pool.maxSize(MOST)
                          .connectionValidator(ConnectionValidator.defaultValidator())
                          .validateOnBorrow(true)
                          .connectionFactoryConfiguration(
                              factory ->
                                  factory
                                      .jdbcUrl(seeAll(url))
                                      .principal(new NamePrincipal(user))
                                      .credential(new SimplePassword(password)))));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row as text, or null. */
  public static String ask(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement that returns nothing. */
  public static void run(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
