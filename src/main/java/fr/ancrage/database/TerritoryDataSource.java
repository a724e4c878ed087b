package fr.ancrage.database;

import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Puts the territory at work on each connection at checkout and takes it off on return, so that row
 * security holds outside transactions too. Decision 1.
 */
class TerritoryDataSource extends DelegatingDataSource {
  private static final String NONE = "";

  TerritoryDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var territory = TerritoryScope.current();
    var connection = super.getConnection();
    if (territory.isEmpty()) {
      return connection;
    }
    try {
      put(connection, territory.map(TerritoryId::toString).get());
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
    return returning(connection);
  }

  private static void put(Connection connection, String territory) throws SQLException {
    var automatic = connection.getAutoCommit();
    try (var statement =
        connection.prepareStatement("select set_config('ancrage.territory', ?, false)")) {
      statement.setString(1, territory);
      statement.execute();
    }
    if (!automatic) {
      connection.commit();
    }
  }

  /** The same connection, whose close takes the territory off before the pool gets it back. */
  private static Connection returning(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TerritoryDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && !connection.isClosed()) {
                clear(connection);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }

  /** A connection whose territory cannot be taken off is not given back: it is aborted. */
  private static void clear(Connection connection) throws SQLException {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      put(connection, NONE);
    } catch (SQLException broken) {
      connection.abort(Runnable::run);
    }
  }
}
