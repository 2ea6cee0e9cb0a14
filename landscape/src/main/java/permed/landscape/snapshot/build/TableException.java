package permed.landscape.snapshot.build;

import java.sql.SQLException;

/** The database behind the tables of a build failed: no room on the disk, or no memory. */
final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableException(String what, SQLException cause) {
    super(what, cause);
  }
}
