package permed.platform.secretariat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** An entry's step as columns of {@code secretariat.request_entry}, its text apart. */
record EntryRow(
    String kind,
    @Nullable String text,
    @Nullable Boolean mailed,
    @Nullable UUID partner,
    @Nullable UUID officer,
    @Nullable String state,
    @Nullable String priority,
    @Nullable LocalDate due) {

  private static final String ERASED = "";

  static EntryRow of(RequestEntry.Step step) {
    return switch (step) {
      case RequestEntry.Note note -> said("NOTE", note.text(), null);
      case RequestEntry.Answer answer -> said("ANSWER", answer.text(), answer.mailed());
      case RequestEntry.Reply reply -> said("REPLY", reply.text(), null);
      case RequestEntry.Assigned to -> assigned(to);
      case RequestEntry.Moved moved ->
          new EntryRow("MOVED", null, null, null, null, moved.state().name(), null, null);
      case RequestEntry.Planned plan ->
          new EntryRow("PLANNED", null, null, null, null, null, plan.priority().name(), plan.due());
    };
  }

  /** Reads the columns; the text of an entry whose words were erased is empty. */
  static EntryRow of(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getString("kind"),
        row.getString("text"),
        row.getObject("mailed", Boolean.class),
        row.getObject("partner_id", UUID.class),
        row.getObject("officer_id", UUID.class),
        row.getString("state"),
        row.getString("priority"),
        row.getObject("due", LocalDate.class));
  }

  RequestEntry.Step step() {
    return switch (kind) {
      case "NOTE" -> new RequestEntry.Note(words());
      case "ANSWER" -> new RequestEntry.Answer(words(), Boolean.TRUE.equals(mailed));
      case "REPLY" -> new RequestEntry.Reply(words());
      case "ASSIGNED" ->
          new RequestEntry.Assigned(
              partner == null ? null : new OrganisationId(partner),
              officer == null ? null : new PersonId(officer));
      case "MOVED" -> new RequestEntry.Moved(RequestState.valueOf(present(state)));
      case "PLANNED" -> new RequestEntry.Planned(Priority.valueOf(present(priority)), present(due));
      default -> throw new IllegalStateException("unknown kind of entry: " + kind);
    };
  }

  private static EntryRow said(String kind, String text, @Nullable Boolean mailed) {
    return new EntryRow(kind, text, mailed, null, null, null, null, null);
  }

  private static EntryRow assigned(RequestEntry.Assigned to) {
    OrganisationId partner = to.partner();
    PersonId officer = to.officer();
    return new EntryRow(
        "ASSIGNED",
        null,
        null,
        partner == null ? null : partner.value(),
        officer == null ? null : officer.value(),
        null,
        null,
        null);
  }

  private String words() {
    return text == null ? ERASED : text;
  }

  private <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value, kind);
  }
}
