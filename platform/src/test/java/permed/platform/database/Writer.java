package permed.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process that writes numbers until it is killed, and says each one that is committed; one
 * transaction stays open all the while.
 */
public final class Writer {

  private Writer() {}

  public static void main(String[] arguments) throws SQLException {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(Servers.setup(Path.of(arguments[0])));
    try (Connection open = postgres.address().connect();
        Connection committing = postgres.address().connect();
        Statement statement = committing.createStatement()) {
      statement.execute("create table written (n int primary key)");
      open.setAutoCommit(false);
      try (Statement never = open.createStatement()) {
        never.execute("insert into written values (-1)");
      }
      for (int n = 1; n > 0; n++) {
        statement.execute("insert into written values (" + n + ")");
        System.out.println(n);
      }
    }
  }
}
