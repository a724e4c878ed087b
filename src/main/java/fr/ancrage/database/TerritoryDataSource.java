package fr.ancrage.database;

import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Puts the territory at work on each connection at checkout and takes it off on return, so that row
 * security holds outside transactions too. Decision 1.
 */
class TerritoryDataSource extends DelegatingDataSource {
  private static final String NONE = "";
  private static final ThreadLocal<@Nullable Kept> KEPT = new ThreadLocal<>();

  TerritoryDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var territory = TerritoryScope.current();
    var own = KEPT.get();
    if (own != null && territory.isPresent() && own.serves(this, territory.get())) {
      return lent(own, territory.get());
    }
    return taken(territory);
  }

  /**
   * From now on this thread keeps the connection of its territory between statements: it is put on
   * once and taken off once, by {@link #giveBack}.
   */
  void keep() {
    if (KEPT.get() == null) {
      KEPT.set(new Kept(this));
    }
  }

  /** The connection that was kept goes back to the pool, its territory taken off. */
  void giveBack() {
    var own = KEPT.get();
    KEPT.remove();
    if (own != null && own.connection != null && !own.lent) {
      close(own.connection);
    }
  }

  /** What a thread keeps; another territory, or a second one at once, comes from the pool. */
  private static final class Kept {
    private final TerritoryDataSource source;
    private @Nullable Connection connection;
    private @Nullable TerritoryId territory;
    private boolean lent;

    Kept(TerritoryDataSource source) {
      this.source = source;
    }

    boolean serves(TerritoryDataSource asked, TerritoryId wanted) {
      return asked.equals(source) && !lent && (connection == null || wanted.equals(territory));
    }
  }

  private Connection lent(Kept own, TerritoryId territory) throws SQLException {
    var connection = own.connection;
    if (connection == null || connection.isClosed()) {
      connection = taken(Optional.of(territory));
      own.connection = connection;
      own.territory = territory;
    }
    own.lent = true;
    var real = connection;
    return proxy(
        real,
        () -> {
          own.lent = false;
          if (KEPT.get() != own) {
            real.close();
          } else if (!real.isClosed() && !real.getAutoCommit()) {
            real.rollback();
            real.setAutoCommit(true);
          }
        });
  }

  private Connection taken(Optional<TerritoryId> territory) throws SQLException {
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
    return proxy(
        connection,
        () -> {
          if (!connection.isClosed()) {
            clear(connection);
          }
          connection.close();
        });
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException gone) {
      // the pool finds out and makes another
    }
  }

  /** How a connection is closed. */
  private interface Closing {
    void close() throws SQLException;
  }

  private static Connection proxy(Connection connection, Closing closing) {
    return (Connection)
        Proxy.newProxyInstance(
            TerritoryDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                closing.close();
                return null;
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
