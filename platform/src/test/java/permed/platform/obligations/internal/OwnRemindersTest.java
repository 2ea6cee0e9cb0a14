package permed.platform.obligations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import permed.platform.audit.AuditLog;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.Reminders;
import permed.platform.people.People;
import permed.platform.people.PersonErased;
import permed.platform.people.PersonId;
import permed.platform.post.internal.MailsOver;
import permed.platform.site.SiteParts;

class OwnRemindersTest {

  private final RemindedConsortium made = new RemindedConsortium();
  private final KeptFeeds feeds =
      new KeptFeeds(made.database.jdbc(), AuditLog.over(made.database.dataSource()));
  private final OwnReminders own = new OwnReminders(made.reminders, feeds, made.database.jdbc());

  @Test
  void keepOnlyTheHashOfAnAddress() {
    String token = renew(made.officer);

    String kept =
        made.database
            .jdbc()
            .sql("select f::text from obligations.feed f")
            .query(String.class)
            .single();

    assertThat(kept).doesNotContain(token);
    assertThat(feeds.ownerOf(token)).hasValue(made.officer);
    assertThat(feeds.ownerOf(token + "A")).isEmpty();
    assertThat(feeds.ownerOf("")).isEmpty();
  }

  @Test
  void goWithThePersonButNotWithOthers() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));
    made.round.run();
    String token = renew(made.officer);
    String other = renew(made.delegate);
    choose(made.officer);
    PersonErased erased = new PersonErased(made.officer, "Person 0", made.act());

    own.forget(erased);
    MailsOver.forget(made.database, erased);

    assertThat(feeds.ownerOf(token)).isEmpty();
    assertThat(feeds.ownerOf(other)).hasValue(made.delegate);
    assertThat(lines(made.officer)).isZero();
    assertThat(made.mailsTo(made.officer)).isEmpty();
    assertThat(made.reminders.choiceOf(made.officer)).isEqualTo(ReminderChoice.ALL);
  }

  @Test
  void areShownToThePerson() {
    made.meeting("2025-04-14T09:00");
    made.round.run();
    choose(made.officer);

    OwnReminders.Held held = (OwnReminders.Held) own.recordsOf(made.officer);

    assertThat(held.choice()).isEqualTo(ReminderChoice.IMPORTANT);
    assertThat(held.reminders()).isNotEmpty();
    assertThat(held.calendarSince()).isNull();
  }

  @Test
  void areForgottenTwoYearsAfterTheyWentOut() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));
    made.round.run();
    long sent = made.reminders.list(Reminder.State.SENT, null, null, 200).size();
    OldReminders old = new OldReminders(made.database.jdbc());

    assertThat(old.forgetBefore(Instant.parse("2025-03-17T06:00:00Z"))).isZero();
    assertThat(old.forgetBefore(Instant.parse("2026-03-17T06:00:00Z"))).isEqualTo((int) sent);
    assertThat(old.forgetBefore(Instant.parse("2026-03-17T06:00:00Z"))).isZero();
  }

  @Test
  void passOnToTheSuccessorWhatIsOpen() {
    made.meeting("2025-04-14T09:00");
    ObligationsHandedOver given =
        new ObligationsHandedOver(
            made.diary,
            made.consortium.bodies,
            People.over(made.database.dataSource(), event -> {}),
            SiteParts.wordings());

    assertThat(given.itemsFor(made.delegate, made.committee, LocalDate.of(2025, 3, 3)))
        .extracting(item -> item.kind() + ": " + item.title() + ", " + item.due())
        .contains(
            "obligation: "
                + SiteParts.wordings()
                    .in(Locale.UK)
                    .text("obligations.kind.LATE_ITEMS", "Spring meeting")
                + ", 2025-03-31");
  }

  private String renew(PersonId person) {
    return made.within(() -> feeds.renew(person, made.act()));
  }

  private void choose(PersonId person) {
    made.within(
        () -> {
          made.reminders.choose(person, ReminderChoice.IMPORTANT, made.act());
          return true;
        });
  }

  private int lines(PersonId person) {
    return made.reminders.list(null, person, null, Reminders.LARGEST_PAGE).size();
  }
}
