package permed.platform.audit;

import javax.sql.DataSource;
import permed.platform.database.Witness;

/** States how the chain of the audit log ends, or where it is broken. */
public final class AuditWitness implements Witness {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String attest(DataSource database) {
    return switch (AuditLog.over(database).verify()) {
      case Verification.Intact intact ->
          "intact, " + intact.count() + " lines, last hash " + intact.lastHash();
      case Verification.Broken broken -> "broken at line " + broken.number() + ": " + broken.why();
    };
  }
}
