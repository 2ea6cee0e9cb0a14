package permed.platform.accounts.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.people.PersonId;

/** What this module holds on a person, as the person is shown it. Hashes and secrets are not. */
@Configuration(proxyBeanMethods = false)
class OwnRecords {

  private static final int MOST_EVENTS = 1000;

  @Bean
  HoldsPersonalRecords accountRecord(
      AccountRows accounts, SecondFactors factors, Passkeys passkeys) {
    return new HoldsPersonalRecords() {

      @Override
      public String section() {
        return "account";
      }

      @Override
      public Object recordsOf(PersonId person) {
        return accounts
            .find(person)
            .<Object>map(
                account ->
                    new HeldAccount(
                        account.createdAt(),
                        account.passwordSetAt(),
                        account.totpSecret() != null,
                        factors.codesLeft(person),
                        passkeys.list(person),
                        accounts.issuers(person)))
            .orElse(Map.of());
      }
    };
  }

  @Bean
  HoldsPersonalRecords sessionRecords(SessionRows sessions) {
    return new HoldsPersonalRecords() {

      @Override
      public String section() {
        return "sessions";
      }

      @Override
      public Object recordsOf(PersonId person) {
        return sessions.all(person);
      }
    };
  }

  @Bean
  HoldsPersonalRecords eventRecords(Events events) {
    return new HoldsPersonalRecords() {

      @Override
      public String section() {
        return "sign-in-events";
      }

      @Override
      public Object recordsOf(PersonId person) {
        return events.list(person, MOST_EVENTS);
      }
    };
  }

  record HeldAccount(
      Instant createdAt,
      @Nullable Instant passwordSetAt,
      boolean codeGenerator,
      int recoveryCodesLeft,
      List<Passkey> passkeys,
      List<String> organisations) {}
}
