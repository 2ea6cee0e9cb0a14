package permed.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How a database is reached.
 *
 * @param url JDBC URL
 * @param password never printed
 */
public record DatabaseAddress(String url, String user, String password) {

  /** A server that hangs is told from one that works. */
  private static final int PATIENCE_SECONDS = 10;

  public DatabaseAddress {
    Objects.requireNonNull(url);
    Objects.requireNonNull(user);
    Objects.requireNonNull(password);
  }

  /** A connection of its own, outside any pool. */
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /** Connections of their own, outside any pool. */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setLoginTimeout(PATIENCE_SECONDS);
    return source;
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
