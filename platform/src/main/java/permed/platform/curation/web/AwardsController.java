package permed.platform.curation.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.grant.SourceRecordId;
import permed.platform.curation.AwardVerdict;
import permed.platform.curation.Curation;
import permed.platform.curation.RecordPair;
import permed.platform.curation.RulingOutcome;
import permed.platform.observatory.Landscape;
import permed.platform.observatory.Reading;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Says of pairs of records whether they tell of one award. */
@Controller
@RequestMapping(CurationDesk.AWARDS)
class AwardsController {

  private static final String LIST = "curation/awards";
  private static final String PAIR = "curation/pair";
  private static final String VERSION = "version";

  private final Curation curation;
  private final Landscape landscape;
  private final PairMaker pairs;
  private final Deciders deciders;
  private final Acts acts;
  private final DeskPages desk;

  AwardsController(
      Curation curation,
      Landscape landscape,
      PairMaker pairs,
      Deciders deciders,
      Acts acts,
      DeskPages desk) {
    this.curation = curation;
    this.landscape = landscape;
    this.pairs = pairs;
    this.deciders = deciders;
    this.acts = acts;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView awards() {
    return Reply.page(LIST, page(Form.empty(CurationDesk.FIELDS)));
  }

  /** Two records side by side; ids that are none are told beside the form they were typed into. */
  @GetMapping("/pair")
  @Allowed(Right.SECRETARIAT)
  ModelAndView pair(@RequestParam MultiValueMap<String, String> entered) {
    FormReader form = FormReader.of(CurationDesk.FIELDS, entered);
    Optional<RecordPair> pair = read(form);
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      pair.ifPresent(two -> known(two, form, reading));
      return form.isWrong() || pair.isEmpty()
          ? Reply.invalid(LIST, page(form.form()))
          : Reply.page(PAIR, pairs.make(pair.get(), reading));
    }
  }

  @PostMapping("/pair")
  @Allowed(Right.SECRETARIAT)
  ModelAndView rule(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(CurationDesk.FIELDS, entered);
    RecordPair pair = read(form).orElseThrow(CurationDesk::unknown);
    Optional<AwardVerdict> verdict = form.requiredChoice("verdict", AwardVerdict.class);
    form.requiredText("reason");
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      if (form.isWrong() || verdict.isEmpty()) {
        return Reply.invalid(PAIR, pairs.make(pair, reading).again(form.form(), false));
      }
      return switch (curation.rule(pair, form.version(), verdict.get(), acts.by(who, form))) {
        case RulingOutcome.Recorded done ->
            Reply.seeOther(CurationDesk.pair(pair), "desk.curation.recorded");
        case RulingOutcome.Stale quicker -> {
          PairPage now = pairs.make(pair, reading);
          String version = now.form().field(VERSION).value();
          yield Reply.stale(PAIR, now.again(form.form().with(VERSION, version), true));
        }
      };
    }
  }

  private static Optional<RecordPair> read(FormReader form) {
    form.requiredLine("one");
    form.requiredLine("other");
    Optional<SourceRecordId> one = form.parsed("one", SourceRecordId::parse, "desk.curation.no-id");
    Optional<SourceRecordId> other =
        form.parsed("other", SourceRecordId::parse, "desk.curation.no-id");
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (one.equals(other)) {
      form.wrong("other", "desk.curation.same-id");
      return Optional.empty();
    }
    return Optional.of(new RecordPair(one.get(), other.get()));
  }

  /** A pair that was ruled on may be looked at although a record is gone. */
  private void known(RecordPair pair, FormReader form, Reading reading) {
    if (curation.number(pair) > 0) {
      return;
    }
    Records records = new Records(reading, desk.words().formats());
    for (String field : List.of("one", "other")) {
      SourceRecordId.parse(form.line(field))
          .filter(id -> records.find(id).isEmpty())
          .ifPresent(id -> form.wrong(field, "desk.curation.no-record"));
    }
  }

  private AwardsPage page(Form form) {
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      Records records = new Records(reading, desk.words().formats());
      Set<RecordPair> ruled = curation.ruledPairs();
      return new AwardsPage(
          desk.places(CurationDesk.AWARDS),
          form,
          reading.doubts().stream()
              .filter(bond -> !ruled.contains(new RecordPair(bond.one(), bond.other())))
              .map(
                  bond ->
                      new AwardsPage.Doubt(
                          CurationDesk.pair(new RecordPair(bond.one(), bond.other())),
                          bond.one().toString(),
                          bond.other().toString(),
                          records.find(bond.one()).map(Records::name).orElse(""),
                          pairs.words(bond)))
              .toList(),
          curation.newestRulings().stream()
              .map(
                  ruling ->
                      new AwardsPage.Decided(
                          CurationDesk.pair(ruling.pair()),
                          ruling.pair().one().toString(),
                          ruling.pair().other().toString(),
                          desk.words().text("desk.curation.verdict." + ruling.verdict()),
                          deciders.moment(ruling.act()),
                          deciders.who(ruling.act()),
                          ruling.act().reason()))
              .toList());
    }
  }
}
