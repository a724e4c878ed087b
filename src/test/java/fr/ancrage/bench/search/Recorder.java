package fr.ancrage.bench.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down the statements of one request with their values, so that pgbench sends the same. */
final class Recorder implements BeanPostProcessor {
  private volatile @Nullable List<Statement> recording;

  /**
   * One statement.
   *
   * @param sql with {@code ?}
   * @param values by position, each with the type that the driver gives it
   */
  record Statement(String sql, Map<Integer, Value> values) {}

  /** A value as text, and its type. */
  record Value(@Nullable String text, String type) {}

  /** What is sent while this is done. */
  List<Statement> during(Work work) throws Exception {
    var list = new ArrayList<Statement>();
    recording = list;
    try {
      work.run();
    } finally {
      recording = null;
    }
    return List.copyOf(list);
  }

  /** Something that sends statements. */
  interface Work {
    void run() throws Exception;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return name.equals("dataSource") ? new Recorded((DataSource) bean) : bean;
  }

  private final class Recorded extends DelegatingDataSource {
    Recorded(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      var list = recording;
      return list == null || !Thread.currentThread().getName().startsWith("tomcat")
          ? connection
          : recorded(connection, list);
    }
  }

  private static Connection recorded(Connection connection, List<Statement> list) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          var result = call(method, connection, arguments);
          return result instanceof PreparedStatement statement && arguments[0] instanceof String sql
              ? recorded(statement, sql, list)
              : result;
        });
  }

  private static PreparedStatement recorded(
      PreparedStatement statement, String sql, List<Statement> list) {
    var values = new TreeMap<Integer, Value>();
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("set")
              && arguments.length > 1
              && arguments[0] instanceof Integer at) {
            values.put(at, value(method.getName(), arguments[1]));
          } else if (method.getName().startsWith("execute")) {
            list.add(new Statement(sql, Map.copyOf(values)));
          }
          return call(method, statement, arguments);
        });
  }

  private static Value value(String setter, @Nullable Object value) throws SQLException {
    if (setter.equals("setNull") || value == null) {
      return new Value(null, "text");
    }
    return switch (value) {
      case UUID id -> new Value(id.toString(), "uuid");
      case Integer number -> new Value(number.toString(), "int4");
      case Long number -> new Value(number.toString(), "int8");
      case Double number -> new Value(number.toString(), "float8");
      case Boolean truth -> new Value(truth.toString(), "bool");
      case java.time.LocalDate day -> new Value(day.toString(), "date");
      case Date day -> new Value(day.toString(), "date");
      case java.time.OffsetDateTime at -> new Value(at.toString(), "timestamptz");
      case java.sql.Array array -> new Value(array.toString(), array.getBaseTypeName() + "[]");
      case String[] texts -> new Value(array(texts), "text[]");
      case UUID[] many -> new Value(array(many), "uuid[]");
      case Object[] many ->
          new Value(array(many), many instanceof Double[] ? "float8[]" : "text[]");
      case byte[] bytes -> new Value("\\x" + java.util.HexFormat.of().formatHex(bytes), "bytea");
      default -> new Value(value.toString(), "varchar");
    };
  }

  private static String array(Object[] many) {
    var text = new StringBuilder("{");
    for (var one : many) {
      text.append(text.length() > 1 ? "," : "").append('"').append(one).append('"');
    }
    return text.append('}').toString();
  }

  private interface Handler {
    @Nullable Object handle(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            Recorder.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                handler.handle(method, Objects.requireNonNullElse(arguments, new Object[0]))));
  }

  private static @Nullable Object call(Method method, Object target, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw Objects.requireNonNull(thrown.getCause());
    }
  }
}
