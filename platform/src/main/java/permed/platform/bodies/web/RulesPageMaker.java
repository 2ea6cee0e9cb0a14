package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** Makes the page of a body's rules, with what changed from one version to the next. */
record RulesPageMaker(Ledger ledger, Standing visitor, LocalDate today, Wording wording) {

  RulesPage make(Body body) {
    List<RulesOfProcedure> all =
        ledger.rules().stream()
            .filter(rules -> rules.body().equals(body.id()))
            .sorted(Comparator.comparingInt(RulesOfProcedure::version))
            .toList();
    Optional<RulesOfProcedure> inForce = ledger.rulesOf(body.id(), today);
    List<RulesPage.Version> versions = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      RulesOfProcedure next = i + 1 < all.size() ? all.get(i + 1) : null;
      List<RulesPage.Change> changes =
          i == 0 ? List.of() : changes(all.get(i - 1).procedure(), all.get(i).procedure());
      versions.add(
          new RulesPage.Version(
              "version-" + all.get(i).version(),
              wording.text("bodies.rules.version", all.get(i).version()),
              state(all.get(i), inForce),
              term(all.get(i), next == null ? null : next.effective()),
              decision(all.get(i)),
              changes,
              new RulesTeller(wording).tell(all.get(i).procedure()),
              inForce.filter(all.get(i)::equals).isPresent()));
    }
    return new RulesPage(RosterPageMaker.head(body, wording), versions);
  }

  private Tag state(RulesOfProcedure rules, Optional<RulesOfProcedure> inForce) {
    if (inForce.filter(rules::equals).isPresent()) {
      return new Tag(wording.text("bodies.rules.in-force"), Tag.Tone.GOOD);
    }
    return rules.effective().isAfter(today)
        ? new Tag(wording.text("bodies.rules.to-come"), Tag.Tone.WAITING)
        : new Tag(wording.text("bodies.rules.replaced"), Tag.Tone.PLAIN);
  }

  private String term(RulesOfProcedure rules, @Nullable LocalDate next) {
    String from = wording.formats().day(rules.effective());
    if (rules.effective().equals(next)) {
      return wording.text("bodies.rules.never");
    }
    return next == null
        ? wording.text("bodies.since", from)
        : wording.text("bodies.from-to", from, wording.formats().day(next.minusDays(1)));
  }

  private String decision(RulesOfProcedure rules) {
    return visitor.has(Right.MEMBER, null) ? ActWords.grounds(rules.act(), wording) : "";
  }

  private List<RulesPage.Change> changes(Procedure before, Procedure now) {
    Map<String, String> old = clauses(before);
    Map<String, String> current = clauses(now);
    List<RulesPage.Change> changes = new ArrayList<>();
    current.forEach(
        (key, text) -> {
          if (!text.equals(old.get(key))) {
            changes.add(new RulesPage.Change(old.getOrDefault(key, ""), text));
          }
        });
    old.forEach(
        (key, text) -> {
          if (!current.containsKey(key)) {
            changes.add(new RulesPage.Change(text, ""));
          }
        });
    return changes;
  }

  private Map<String, String> clauses(Procedure rules) {
    Map<String, String> clauses = new LinkedHashMap<>();
    new RulesTeller(wording)
        .tell(rules)
        .forEach(part -> part.clauses().forEach(one -> clauses.put(one.key(), one.text())));
    return clauses;
  }
}
