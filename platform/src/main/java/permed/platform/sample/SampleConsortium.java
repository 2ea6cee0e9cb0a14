package permed.platform.sample;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;
import permed.platform.members.Journal;
import permed.platform.members.Members;
import permed.platform.members.OrganisationId;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Today;

/**
 * The sample consortium: published facts of ICPerMed with their sources, and invented roles instead
 * of persons. It goes through the same front doors as a real consortium's acts.
 */
@Component
public class SampleConsortium {

  private final Journal journal;
  private final Members members;
  private final Parts parts;
  private final Today today;
  private final InstantSource now;
  private final PlatformSettings settings;

  SampleConsortium(
      Journal journal,
      Members members,
      Parts parts,
      Today today,
      InstantSource now,
      PlatformSettings settings) {
    this.journal = journal;
    this.members = members;
    this.parts = parts;
    this.today = today;
    this.now = now;
    this.settings = settings;
  }

  /**
   * Loads the sample into an empty register, all of it or nothing.
   *
   * @return false if the register knows an organisation; nothing is done then
   */
  public boolean load() {
    return journal.inTurn(
        () -> {
          if (!members.register().organisations().isEmpty()) {
            return false;
          }
          Replay replay = new Replay(new SampleDays(today.day()), settings.zone(), now.instant());
          parts.tell(replay);
          replay.run();
          return true;
        });
  }

  /** What the sample is made of, in the order one part needs the others. */
  @Component
  record Parts(
      SampleMembers members,
      SamplePeople people,
      SampleBodies bodies,
      SampleOffices offices,
      SampleWork work,
      SampleInbox inbox,
      SampleMeetings meetings,
      SampleWishes wishes,
      SampleCuration curation) {

    void tell(Replay replay) {
      Map<String, OrganisationId> organisations = members.tell(replay);
      SamplePeople.Cast cast = people.cast();
      bodies.tell(replay, organisations, cast);
      offices.tell(replay, cast);
      work.tell(replay, organisations, cast);
      inbox.tell(replay, cast);
      meetings.tell(replay);
      wishes.tell(replay, cast);
      curation.tell(replay);
    }
  }
}
