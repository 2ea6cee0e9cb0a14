package permed.platform.accounts.internal;

import java.time.Instant;
import java.time.Period;
import java.util.function.ToIntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import permed.platform.people.Forgets;
import permed.platform.people.PersonCorrected;
import permed.platform.people.PersonErased;
import permed.platform.people.PersonId;
import permed.platform.people.RetentionSettings;

/** What is kept of accounts for a while only, and what goes with an erased person. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

  @Bean
  Forgets oldSignInEvents(Events events, RetentionSettings kept) {
    return rule("sign-in-events", kept.signInEvents(), events::deleteBefore);
  }

  @Bean
  Forgets oldLinks(
      Links links, AddressChanges changes, PasskeyRows passkeys, RetentionSettings kept) {
    return rule(
        "expired-tokens",
        kept.expiredTokens(),
        at -> links.deleteBefore(at) + changes.deleteBefore(at) + passkeys.forgetSpentBefore(at));
  }

  @Bean
  Forgets oldSessions(SessionRows sessions, RetentionSettings kept) {
    return rule("ended-sessions", kept.endedSessions(), sessions::deleteBefore);
  }

  @Bean
  Forgets oldDevices(SessionRows sessions, RetentionSettings kept) {
    return rule("devices", kept.devices(), sessions::forgetDevicesBefore);
  }

  private static Forgets rule(String what, Period after, ToIntFunction<Instant> forget) {
    return new Forgets() {

      @Override
      public String what() {
        return what;
      }

      @Override
      public Period after() {
        return after;
      }

      @Override
      public int forgetBefore(Instant instant) {
        return forget.applyAsInt(instant);
      }
    };
  }

  /** Follows what happens to persons, within the transaction in which it happens. */
  @Component
  static class Following {

    private final AccountRows accounts;
    private final Links links;
    private final Events events;
    private final AccountMails mails;

    Following(AccountRows accounts, Links links, Events events, AccountMails mails) {
      this.accounts = accounts;
      this.links = links;
      this.events = events;
      this.mails = mails;
    }

    @EventListener
    void erased(PersonErased event) {
      PersonId person = event.person();
      accounts.delete(person);
      links.deleteOf(person);
      events.deleteOf(person);
    }

    /**
     * Whoever had the address until now is told, in case it was not them. What rested on the
     * address goes with it: the sign-ins of organisations.
     */
    @EventListener
    void corrected(PersonCorrected event) {
      String before = event.before().email();
      PersonId person = event.after().id();
      if (event.emailChanged() && before != null && accounts.find(person).isPresent()) {
        accounts.unbindAll(person);
        mails.notice(
            event.after(), before, EventKind.ADDRESS_CHANGED, Client.ITSELF, event.act().at());
      }
    }
  }
}
