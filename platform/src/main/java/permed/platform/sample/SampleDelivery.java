package permed.platform.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.FieldVisibility;
import permed.landscape.delivery.StatedTotals;
import permed.landscape.delivery.Visibility;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.platform.audit.Act;
import permed.platform.deliveries.ColumnAnswers;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Readings;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.StepOutcome;
import permed.platform.deliveries.Terms;
import permed.platform.deliveries.UploadOutcome;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.site.Today;

/**
 * A delivery of invented grants, prepared and never approved: its pages are alive, and not one
 * invented figure gets into the landscape.
 */
@Component
class SampleDelivery {

  private static final String MEMBER = "bmbwf";
  private static final String DELEGATE = "delegate.at@example.org";
  private static final String FILE = "invented-grants.csv";

  private final Deliveries deliveries;
  private final Readings readings;
  private final Members members;
  private final People people;
  private final Today today;
  private final InstantSource now;

  SampleDelivery(
      Deliveries deliveries,
      Readings readings,
      Members members,
      People people,
      Today today,
      InstantSource now) {
    this.deliveries = deliveries;
    this.readings = readings;
    this.members = members;
    this.people = people;
    this.today = today;
    this.now = now;
  }

  /** Uploads it for the member of the sample and answers every question but the last. */
  void prepare() {
    Organisation member = members.register().findOrganisation(MEMBER).orElseThrow();
    Person delegate = people.findByEmail(new EmailAddress(DELEGATE)).orElseThrow();
    Act act = Act.of(delegate.id().actor(), now.instant());
    Staging uploaded =
        Refusal.unless(UploadOutcome.Staged.class, upload(member, act), "a delivery").staging();
    Sketch sheet = sheet(uploaded);
    Staging mapped =
        recorded(deliveries.map(uploaded, sheet, ColumnAnswers.guessed(sheet, "CC0-1.0"), act));
    recorded(deliveries.settle(mapped, terms(), act));
  }

  private Terms terms() {
    return new Terms(
        Extent.COMPLETE,
        today.day().minusDays(10),
        FieldVisibility.allPublic().with(DeliveredField.ABSTRACTS, Visibility.MEMBERS),
        StatedTotals.none(),
        List.of());
  }

  private UploadOutcome upload(Organisation member, Act act) {
    try (InputStream content = SampleDelivery.class.getResourceAsStream("/sample/" + FILE)) {
      if (content == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      return deliveries.upload(member.id(), FILE, content, act);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + FILE, failed);
    }
  }

  private Sketch sheet(Staging staging) {
    return Refusal.unless(
            Sketch.Outcome.Sketched.class, readings.sketch(staging).orElseThrow(), "a delivery")
        .sketches()
        .getFirst();
  }

  private static Staging recorded(StepOutcome outcome) {
    return Refusal.unless(StepOutcome.Recorded.class, outcome, "a delivery").staging();
  }
}
