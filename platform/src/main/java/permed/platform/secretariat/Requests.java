package permed.platform.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.BodyId;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.site.Today;

/**
 * The one inbox of the secretariat. What was done to a request is appended, never changed; its
 * words and its sender are erased when the time to keep them is over.
 */
@Component
public class Requests {

  /** Requests a list has at most. */
  public static final int MOST_LISTED = 500;

  private final RequestRows rows;
  private final RequestMails mails;
  private final AuditLog log;
  private final Today today;

  Requests(RequestRows rows, RequestMails mails, AuditLog log, Today today) {
    this.rows = rows;
    this.mails = mails;
    this.log = log;
    this.today = today;
  }

  /** Takes a request in; who wrote it gets a receipt by mail. */
  @Transactional
  public Request receive(NewRequest incoming, Act act) {
    LocalDate day = today.dayOf(act.at());
    Request request =
        new Request(
            new RequestId(UUID.randomUUID()),
            rows.nextNumber(day.getYear()),
            incoming.letter(),
            new Request.Receipt(
                act.at(),
                day.plusDays(incoming.letter().kind().days()),
                incoming.channel(),
                incoming.body(),
                incoming.visibility()),
            List.of());
    rows.insert(request, act);
    switch (incoming.channel()) {
      case FORM, MEMBER -> mails.confirm(request);
      case MAIL, PHONE, LETTER -> {}
    }
    record(act, "secretariat.receive-request", request, Map.of());
    return request;
  }

  /** Finds a request by its number. */
  public Optional<Request> find(String number) {
    return rows.find(number);
  }

  /**
   * The requests that fit, at most {@link #MOST_LISTED}: overdue ones first, then those nobody has,
   * then by priority and due day.
   */
  public List<Request> list(InboxFilter filter) {
    return rows.list(filter, MOST_LISTED).stream().sorted(InboxOrder.on(today.day())).toList();
  }

  /** Whether an answer to it can go out by mail. */
  public boolean canBeMailed(Request request) {
    return mails.hasAddress(request);
  }

  /** What a person asked, the latest first, at most {@link #MOST_LISTED}. */
  public List<Request> listFrom(PersonId person) {
    return rows.listFrom(person, MOST_LISTED);
  }

  /**
   * What may be read by members of these bodies, or by every member, the latest first, at most
   * {@link #MOST_LISTED}.
   */
  public List<Request> listShared(Collection<BodyId> bodies) {
    return rows.listShared(bodies, MOST_LISTED);
  }

  /** Adds a remark the sender never sees. */
  @Transactional
  public EntryOutcome note(RequestId id, int seen, String text, Act act) {
    return append(id, seen, new RequestEntry.Note(text), act);
  }

  /**
   * Answers the sender by mail, in the same transaction as the entry: no answer is kept that was
   * not handed over for sending, and the other way round.
   *
   * @param seen how many entries the author had seen
   */
  @Transactional
  public EntryOutcome answer(RequestId id, int seen, String text, Act act) {
    Request request = get(id);
    if (request.seen() != seen) {
      return new EntryOutcome.Overtaken(request);
    }
    boolean hasAddress = mails.hasAddress(request);
    EntryOutcome outcome = append(id, seen, new RequestEntry.Answer(text, hasAddress), act);
    if (hasAddress && outcome instanceof EntryOutcome.Recorded) {
      mails.answer(request, text);
    }
    return outcome;
  }

  /** Adds something more the sender said, which opens the request again. */
  @Transactional
  public EntryOutcome reply(RequestId id, int seen, String text, Act act) {
    return append(id, seen, new RequestEntry.Reply(text), act);
  }

  /** Gives it to a partner, to an officer of the partner, or back to nobody. */
  @Transactional
  public EntryOutcome assign(
      RequestId id,
      int seen,
      @Nullable OrganisationId partner,
      @Nullable PersonId officer,
      Act act) {
    return append(id, seen, new RequestEntry.Assigned(partner, officer), act);
  }

  @Transactional
  public EntryOutcome move(RequestId id, int seen, RequestState state, Act act) {
    return append(id, seen, new RequestEntry.Moved(state), act);
  }

  /** Sets how much it matters and by when it is answered. */
  @Transactional
  public EntryOutcome plan(RequestId id, int seen, Priority priority, LocalDate due, Act act) {
    return append(id, seen, new RequestEntry.Planned(priority, due), act);
  }

  /**
   * Erases sender and words of requests that were done with before an instant, as the retention
   * asks every night; returns how many.
   */
  @Transactional
  public int forgetDoneBefore(Instant instant) {
    int forgotten = 0;
    for (List<RequestId> done = rows.doneBefore(instant, MOST_LISTED);
        !done.isEmpty();
        done = rows.doneBefore(instant, MOST_LISTED)) {
      rows.forget(done);
      forgotten += done.size();
    }
    return forgotten;
  }

  private EntryOutcome append(RequestId id, int seen, RequestEntry.Step step, Act act) {
    Request request = get(id);
    RequestEntry entry = new RequestEntry(seen + 1, step, act);
    Request after = request.with(entry);
    if (request.seen() != seen || !rows.take(request, after.status(), act.at())) {
      return new EntryOutcome.Overtaken(get(id));
    }
    rows.append(id, entry);
    record(
        act,
        "secretariat." + EntryRow.of(step).kind().toLowerCase(Locale.ROOT) + "-request",
        request,
        Map.of("position", "" + entry.position()));
    return new EntryOutcome.Recorded(after);
  }

  private void record(Act act, String operation, Request request, Map<String, String> details) {
    log.record(act, operation, "request:" + request.number(), details);
  }

  private Request get(RequestId id) {
    return rows.find(id).orElseThrow(() -> new IllegalArgumentException("no such request: " + id));
  }
}
