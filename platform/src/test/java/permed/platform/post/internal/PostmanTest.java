package permed.platform.post.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.post.Mail;
import permed.platform.post.MailFilter;
import permed.platform.post.MailState;
import permed.platform.post.RetryOutcome;

class PostmanTest {

  private final PostOffice office = new PostOffice();
  private final List<Letter> delivered = Collections.synchronizedList(new ArrayList<>());
  private Delivery answer = new Delivery.Taken();
  private final Postman postman = office.postman(this::deliver);

  private Delivery deliver(Letter letter) {
    delivered.add(letter);
    return answer;
  }

  @Test
  void sendsAMailOfOneKeyOnce() {
    assertThat(office.send("invitation:1")).isTrue();
    assertThat(office.send("invitation:1")).isFalse();

    postman.round();
    postman.round();

    assertThat(delivered).extracting(Letter::key).containsExactly("invitation:1");
    assertThat(office.only("invitation:1").state()).isEqualTo(MailState.SENT);
  }

  @Test
  void sendsNothingOfATransactionThatFailed() {
    assertThatThrownBy(
            () ->
                office
                    .database
                    .transactions()
                    .executeWithoutResult(
                        transaction -> {
                          office.mails.send(
                              new Mail("a", "x@y.example", null, "Subject", "Text", false));
                          throw new IllegalStateException("killed");
                        }))
        .hasMessage("killed");

    assertThat(postman.round()).isZero();
  }

  @Test
  void triesAgainLaterAndLater() {
    answer = new Delivery.Deferred("452 mailbox full");
    office.send("a");
    List<Duration> waits = new ArrayList<>();

    for (int i = 0; i < 9; i++) {
      postman.round();
      var next = office.only("a").nextAttempt();
      waits.add(Duration.between(office.clock.instant(), next));
      office.clock.set(next);
    }

    assertThat(waits.getFirst()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    assertThat(waits.getLast()).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    assertThat(office.only("a").error()).isEqualTo("452 mailbox full");
    assertThat(delivered).extracting(Letter::messageId).hasSize(9).containsOnly(messageId());
  }

  @Test
  void givesUpAfterFiveDaysAndCanBeAskedToTryAgain() {
    answer = new Delivery.Unreachable("connection refused");
    office.send("a");
    while (office.only("a").state() == MailState.PLANNED) {
      postman.round();
      office.clock.pass(Duration.ofMinutes(10));
    }
    assertThat(office.only("a").state()).isEqualTo(MailState.FAILED);
    assertThat(Duration.between(office.only("a").created(), office.clock.instant()))
        .isBetween(Duration.ofDays(5), Duration.ofDays(5).plusHours(2));

    answer = new Delivery.Taken();
    RetryOutcome outcome = retry(office.only("a").id());
    postman.round();

    assertThat(outcome).isInstanceOf(RetryOutcome.Planned.class);
    assertThat(office.only("a").state()).isEqualTo(MailState.SENT);
    assertThat(retry(office.only("a").id())).isEqualTo(new RetryOutcome.NotWaiting(MailState.SENT));
    assertThat(retry(UUID.randomUUID())).isInstanceOf(RetryOutcome.Unknown.class);
  }

  @Test
  void givesUpAtOnceWhereTheAddressDoesNotExist() {
    answer = new Delivery.Refused("550 no such user");
    office.send("a");

    postman.round();

    assertThat(office.only("a").state()).isEqualTo(MailState.FAILED);
    assertThat(office.only("a").attempts()).isEqualTo(1);
  }

  @Test
  void triesOneLetterARoundWhileTheServerIsAway() {
    answer = new Delivery.Unreachable("connection refused");
    office.send("a");
    office.send("b");
    office.send("c");

    postman.round();

    assertThat(delivered).hasSize(1);
  }

  @Test
  void isNotStoppedByOneBadLetter() {
    office.send("a");
    office.send("b");
    answer = new Delivery.Deferred("451 greylisted");

    postman.round();

    assertThat(delivered).hasSize(2);
  }

  @Test
  void handsOverAgainUnderTheSameNameWhatItDiedOver() {
    office.send("a");
    Postman dying =
        office.postman(
            letter -> {
              delivered.add(letter);
              throw new OutOfMemoryError("killed between handing over and writing it down");
            });
    assertThatThrownBy(dying::round).isInstanceOf(OutOfMemoryError.class);

    assertThat(postman.round()).isZero();
    office.clock.pass(MailTable.LEASE);
    assertThat(postman.round()).isEqualTo(1);

    assertThat(delivered).extracting(Letter::messageId).hasSize(2).containsOnly(messageId());
    assertThat(office.only("a").state()).isEqualTo(MailState.SENT);
  }

  @Test
  void believesOnlyWhoeverTookALetterLast() {
    office.send("a");
    Letter slow = office.table.take(office.clock.instant()).orElseThrow();
    office.clock.pass(MailTable.LEASE);
    postman.round();

    office.table.postpone(slow, office.clock.instant(), "too slow");

    assertThat(office.only("a").state()).isEqualTo(MailState.SENT);
  }

  @Test
  void blanksASecretOnceItIsSentOrGivenUp() {
    office.send(new Mail("sent", "x@y.example", null, "Invitation", "/invitation/s3cret", true));
    postman.round();
    answer = new Delivery.Refused("550 no such user");
    office.send(new Mail("lost", "x@y.example", null, "Invitation", "/invitation/s3cret", true));
    postman.round();

    assertThat(texts()).containsExactly("-", "-");
    assertThat(retry(office.only("lost").id())).isInstanceOf(RetryOutcome.TextGone.class);
  }

  @Test
  void forgetsTheTextOfWhatWasSentLongAgo() {
    office.send("sent");
    postman.round();
    office.clock.pass(Duration.ofDays(1));
    office.send("waiting");

    int forgotten = MailsOver.own(office.database).forgetBefore(office.clock.instant());

    assertThat(forgotten).isEqualTo(1);
    assertThat(texts()).containsExactlyInAnyOrder("-", "Text");
    assertThat(office.only("sent").subject()).isEqualTo("About sent");
  }

  @Test
  void handsEachLetterToOneOfSeveralSenders() throws Exception {
    List<Callable<Integer>> senders = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      office.send("mail:" + i);
    }
    for (int i = 0; i < 4; i++) {
      senders.add(postman::round);
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var sender : threads.invokeAll(senders)) {
        sender.get();
      }
    }

    assertThat(delivered).hasSize(60);
    assertThat(new HashSet<>(delivered.stream().map(Letter::key).toList())).hasSize(60);
    assertThat(office.mails.counts()).containsOnlyKeys(MailState.SENT);
  }

  @Test
  void listsTheMailsOfOneAddressAPageAtATime() {
    for (int i = 0; i < 5; i++) {
      office.clock.pass(Duration.ofSeconds(1));
      office.send("mail:" + i);
    }
    office.send(new Mail("other", "Other@y.example", null, "Other", "Text", false));
    MailFilter filter = new MailFilter(MailState.PLANNED, "delegate@at.example");

    var first = office.mails.list(filter, null, 3);
    var second = office.mails.list(filter, first.getLast().id(), 3);

    assertThat(first).extracting("key").containsExactly("mail:4", "mail:3", "mail:2");
    assertThat(second).extracting("key").containsExactly("mail:1", "mail:0");
    assertThat(office.mails.list(new MailFilter(null, "OTHER@y.example"), null, 9)).hasSize(1);
    assertThat(office.mails.states(List.of("mail:0", "nothing"))).containsOnlyKeys("mail:0");
  }

  private RetryOutcome retry(UUID mail) {
    return office
        .database
        .transactions()
        .execute(
            transaction ->
                office.mails.retry(mail, Act.of(Actor.system("test"), office.clock.instant())));
  }

  private List<String> texts() {
    return office
        .database
        .jdbc()
        .sql("select coalesce(text, '-') from post.mail")
        .query(String.class)
        .list();
  }

  private String messageId() {
    return office
        .database
        .jdbc()
        .sql("select message_id from post.mail")
        .query(String.class)
        .single();
  }
}
