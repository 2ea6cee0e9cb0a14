package permed.platform.database;

import javax.sql.DataSource;

/** States something about the content of a database that has to hold again after a restore. */
public interface Witness {

  /** What it watches over, one word. */
  String name();

  /** The same text for the same content. */
  String attest(DataSource database);
}
