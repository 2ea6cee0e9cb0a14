package permed.platform.bodies.web;

import java.util.List;
import java.util.Optional;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Succession;
import permed.platform.site.Standing;

/** The bodies a visitor may know of; of all others not even a trace is told. */
record VisibleBodies(Ledger ledger, Standing visitor) {

  boolean shows(Body body) {
    return visitor.sees(body.visibility(), body.slug());
  }

  List<Body> list() {
    return ledger.bodies().stream().filter(this::shows).toList();
  }

  Optional<Body> find(String slug) {
    return ledger.findBody(slug).filter(this::shows);
  }

  Optional<Body> parentOf(Body body) {
    BodyId parent = body.parent();
    return parent == null ? Optional.empty() : Optional.of(ledger.body(parent)).filter(this::shows);
  }

  List<Body> childrenOf(Body body) {
    return list().stream().filter(child -> body.id().equals(child.parent())).toList();
  }

  /** Successions between bodies that may both be seen. */
  List<Succession> successions() {
    return ledger.successions().stream()
        .filter(one -> shows(ledger.body(one.from())) && shows(ledger.body(one.to())))
        .toList();
  }
}
