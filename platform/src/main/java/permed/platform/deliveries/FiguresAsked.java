package permed.platform.deliveries;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.observatory.Rebuilds;

/** Asks by hand for the figures to be built anew, after what stopped them was mended. */
@Component
public class FiguresAsked {

  private final Rebuilds rebuilds;
  private final AuditLog log;

  FiguresAsked(Rebuilds rebuilds, AuditLog log) {
    this.rebuilds = rebuilds;
    this.log = log;
  }

  @Transactional
  public void ask(Act act) {
    rebuilds.request("asked by hand", act);
    log.record(act, "deliveries.build-figures", "", Map.of());
  }
}
