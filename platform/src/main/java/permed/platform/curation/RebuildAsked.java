package permed.platform.curation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import permed.platform.observatory.Rebuilds;

/** Has the figures built anew after every ruling, as part of the operation that recorded it. */
@Component
class RebuildAsked {

  private final Rebuilds rebuilds;

  RebuildAsked(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @EventListener
  void on(RulingsChanged changed) {
    rebuilds.request("a ruling on records or organisations", changed.act());
  }
}
