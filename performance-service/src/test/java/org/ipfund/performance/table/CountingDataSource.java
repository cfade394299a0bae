package org.ipfund.performance.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go through a data source. */
public final class CountingDataSource {

  private final AtomicInteger statements = new AtomicInteger();
  private final DataSource counted;

  public CountingDataSource(DataSource real) {
    counted =
        proxy(
            DataSource.class,
            real,
            (name, result) -> result instanceof Connection c ? connection(c) : result);
  }

  public DataSource dataSource() {
    return counted;
  }

  public int statements() {
    return statements.get();
  }

  private Connection connection(Connection real) {
    return proxy(
        Connection.class,
        real,
        (name, result) -> {
          if (name.equals("prepareStatement")) {
            statements.incrementAndGet();
          }
          return result;
        });
  }

  private interface After {
    Object called(String method, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return after.called(method.getName(), method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
