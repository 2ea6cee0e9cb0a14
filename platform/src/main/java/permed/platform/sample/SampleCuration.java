package permed.platform.sample;

import org.springframework.stereotype.Component;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.platform.audit.Act;
import permed.platform.curation.AwardVerdict;
import permed.platform.curation.Curation;
import permed.platform.curation.OrganisationVerdict;
import permed.platform.curation.RecordPair;
import permed.platform.curation.RulingOutcome;

/** What officers of the sample put right in the landscape. */
@Component
class SampleCuration {

  private final Curation curation;

  SampleCuration(Curation curation) {
    this.curation = curation;
  }

  void tell(Replay replay) {
    for (SampleTable.Row row : SampleTable.read("rulings")) {
      replay.add(
          replay.days().today().minusDays(6),
          10,
          row.text("evidence"),
          act ->
              Refusal.unless(
                  RulingOutcome.Recorded.class,
                  rule(row, new Act(act.by(), act.at(), row.text("reason"), act.evidence())),
                  row.text("subject")));
    }
  }

  private RulingOutcome rule(SampleTable.Row row, Act act) {
    SourceRecordId subject = id(row.text("subject"));
    return row.text("kind").equals("award")
        ? curation.rule(
            new RecordPair(subject, id(row.text("other"))),
            0,
            AwardVerdict.valueOf(row.text("verdict")),
            act)
        : curation.decide(
            subject, 0, new OrganisationVerdict.Registered(new RorId(row.text("verdict"))), act);
  }

  private static SourceRecordId id(String text) {
    return SourceRecordId.parse(text).orElseThrow();
  }
}
