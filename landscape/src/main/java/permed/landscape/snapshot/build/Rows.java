package permed.landscape.snapshot.build;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;

/** Appends to one table, column by column and row by row; what is absent becomes null. */
final class Rows implements AutoCloseable {

  private final Table table;
  private final DuckDBConnection connection;
  private final DuckDBAppender appender;

  Rows(Table table, DuckDBConnection connection, DuckDBAppender appender) {
    this.table = table;
    this.connection = connection;
    this.appender = appender;
  }

  Rows begin() {
    return append(appender::beginRow);
  }

  void end() {
    append(appender::endRow);
  }

  /** Empty text is nothing stated. */
  Rows text(@Nullable String text) {
    return append(
        () -> {
          if (text == null || text.isEmpty()) {
            appender.appendNull();
          } else {
            appender.append(text);
          }
        });
  }

  Rows texts(List<String> texts) {
    return append(() -> appender.append(texts));
  }

  Rows number(@Nullable Long number) {
    return append(
        () -> {
          if (number == null) {
            appender.appendNull();
          } else {
            appender.append(number.longValue());
          }
        });
  }

  Rows number(int number) {
    return append(() -> appender.append(number));
  }

  Rows weight(double weight) {
    return append(() -> appender.append(weight));
  }

  Rows nothing() {
    return append(appender::appendNull);
  }

  Rows flag(@Nullable Boolean flag) {
    return append(
        () -> {
          if (flag == null) {
            appender.appendNull();
          } else {
            appender.append(flag.booleanValue());
          }
        });
  }

  Rows date(@Nullable PartialDate date) {
    return text(date == null ? null : date.toString());
  }

  Rows day(@Nullable LocalDate day) {
    return append(
        () -> {
          if (day == null) {
            appender.appendNull();
          } else {
            appender.append(day);
          }
        });
  }

  /** Two columns: the amount and its currency. */
  Rows money(@Nullable Money money) {
    return append(
        () -> {
          if (money == null) {
            appender.appendNull().appendNull();
          } else {
            appender.append(money.amount().setScale(Table.DECIMALS));
            appender.append(money.currency().getCurrencyCode());
          }
        });
  }

  @Override
  public void close() {
    try (connection) {
      if (!appender.isClosed()) {
        appender.close();
        connection.commit();
      }
    } catch (SQLException e) {
      throw new TableException("cannot finish " + table.id(), e);
    }
  }

  private Rows append(Step step) {
    try {
      step.run();
      return this;
    } catch (SQLException e) {
      throw new TableException("cannot append to " + table.id(), e);
    }
  }

  private interface Step {
    void run() throws SQLException;
  }
}
