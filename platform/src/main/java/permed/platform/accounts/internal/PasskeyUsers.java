package permed.platform.accounts.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

/** The users of passkeys are the persons; nothing of them is kept a second time. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

  private final People people;

  PasskeyUsers(People people) {
    this.people = people;
  }

  static PublicKeyCredentialUserEntity user(Person person) {
    String name = person.email() == null ? person.name() : person.email();
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(PasskeyRows.user(person.id()))
        .name(name)
        .displayName(person.name())
        .build();
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return people.find(PasskeyRows.person(id)).map(PasskeyUsers::user).orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
    return people.find(PersonId.of(username)).map(PasskeyUsers::user).orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    throw new UnsupportedOperationException("persons are written down by the secretariat");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("persons are erased by themselves or the secretariat");
  }
}
