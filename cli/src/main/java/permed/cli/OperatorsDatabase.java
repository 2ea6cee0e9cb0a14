package permed.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.platform.database.DatabaseAddress;

/**
 * The database the operator names in the environment, as the server takes it: {@code
 * PERMED_DATABASE_URL}, {@code _USER} and {@code _PASSWORD}. There are no options for it, since a
 * password on a command line is read by everyone on the machine.
 */
final class OperatorsDatabase {

  private OperatorsDatabase() {}

  static Optional<DatabaseAddress> find() {
    String url = setting("permed.database.url");
    if (url == null) {
      return Optional.empty();
    }
    String user = setting("permed.database.user");
    String password = setting("permed.database.password");
    return Optional.of(
        new DatabaseAddress(url, user == null ? "permed" : user, password == null ? "" : password));
  }

  private static @Nullable String setting(String name) {
    String property = System.getProperty(name);
    return property != null
        ? property
        : System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
  }
}
