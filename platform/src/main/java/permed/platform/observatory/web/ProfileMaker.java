package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permed.landscape.question.Answer;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Exploration;
import permed.landscape.question.Exploring;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;
import permed.platform.observatory.Reading;

/** Makes the pages of an organisation and of a funder: questions with one filter that stays. */
record ProfileMaker(Asked asked, Reading reading) {

  Optional<ProfilePage> funder(String id) {
    return name(Dimension.FUNDER, id)
        .map(
            name ->
                page(
                    Dimension.FUNDER,
                    id,
                    name,
                    "funder.kind",
                    List.of(
                        FigureName.YEAR,
                        FigureName.COUNTRY,
                        FigureName.PROGRAMME,
                        FigureName.ORGANISATION)));
  }

  Optional<ProfilePage> organisation(String id) {
    return name(Dimension.ORGANISATION, id)
        .map(
            name ->
                page(
                    Dimension.ORGANISATION,
                    id,
                    name,
                    "organisation.kind",
                    List.of(
                        FigureName.SHARE_YEAR,
                        FigureName.COUNTRY,
                        FigureName.PROGRAMME,
                        FigureName.PARTNER)));
  }

  private Optional<String> name(Dimension dimension, String id) {
    return Optional.of(new StatedLabels(reading).of(dimension, id)).filter(l -> !l.isEmpty());
  }

  private ProfilePage page(
      Dimension dimension, String id, String name, String kind, List<FigureName> figures) {
    Asked about = asked.with(Revision.only(Revision.whole(asked.question()), dimension, id));
    Exploration.Found found = explore(about);
    return new ProfilePage(
        asked.wording().text(kind, id),
        name,
        new AnswerTeller(about, reading).tell(found),
        dimension == Dimension.ORGANISATION ? facts(about, id) : List.of(),
        new FigurePlanner(about, reading, FigurePlanner.WHOLE_PAGE).plan(found, figures),
        new HitLister(about).list(found.hits()),
        dimension == Dimension.FUNDER ? asked.links().scorecard(id) : "",
        about.links().landscape(about.question()));
  }

  private Exploration.Found explore(Asked about) {
    View view = about.view();
    Exploring exploring =
        new Exploring(about.question(), List.of(), 1, view.sort(), view.page(), view.size());
    return switch (reading.answers().explore(exploring)) {
      case Exploration.Found found -> found;
      case Exploration.Malformed malformed ->
          throw UnreadableQuestionException.of(malformed.error());
    };
  }

  private List<Fact> facts(Asked about, String id) {
    List<Fact> facts = new ArrayList<>();
    if (about.question().measure().isMoney()) {
      facts.add(
          Fact.of(asked.wording().text("organisation.share"), about.exact(share(about, id)))
              .remarked(asked.wording().text("organisation.share.remark")));
    }
    Question lead =
        Revision.only(Revision.whole(asked.question()), Dimension.LEAD_ORGANISATION, id);
    long coordinated = Outcomes.answer(reading, lead).total().projects();
    facts.add(
        Fact.linked(
            asked.wording().text("organisation.coordinated"),
            asked.wording().count("projects", coordinated),
            asked.links().landscape(lead)));
    return facts;
  }

  private BigDecimal share(Asked about, String id) {
    Question byPartner =
        Revision.counted(
            Revision.grouped(about.question(), List.of(new Grouping(Dimension.ORGANISATION, 0))),
            CountingRule.APPORTIONED);
    return Outcomes.answer(reading, byPartner).rows().stream()
        .filter(row -> row.groups().getFirst().key().equals(id))
        .map(Answer.Row::value)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
