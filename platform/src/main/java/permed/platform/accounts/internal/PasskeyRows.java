package permed.platform.accounts.internal;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import permed.platform.people.PersonId;

/** The table of passkeys; the user of one is the person's id. */
@Repository
class PasskeyRows implements UserCredentialRepository {

  private static final String COLUMNS =
      " credential, person, label, public_key, signature_count, uv_initialized, transports,"
          + " backup_eligible, backup_state, attestation, client_data, created_at, last_used_at ";

  private final JdbcClient jdbc;

  PasskeyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Bytes user(PersonId person) {
    UUID id = person.value();
    return new Bytes(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static PersonId person(Bytes user) {
    ByteBuffer bytes = ByteBuffer.wrap(user.getBytes());
    return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public void save(CredentialRecord record) {
    jdbc.sql(
            """
            insert into accounts.passkey
              (credential, person, label, public_key, signature_count, uv_initialized, transports,
               backup_eligible, backup_state, attestation, client_data, created_at, last_used_at)
            values
              (:credential, :person, :label, :key, :count, :uv, :transports, :eligible, :backup,
               :attestation, :data, :created, :used)
            on conflict (credential) do update set
              signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
              backup_state = excluded.backup_state, last_used_at = excluded.last_used_at
            where passkey.person = excluded.person
            """)
        .param("credential", record.getCredentialId().getBytes())
        .param("person", person(record.getUserEntityUserId()).value())
        .param("label", record.getLabel())
        .param("key", record.getPublicKey().getBytes())
        .param("count", record.getSignatureCount())
        .param("uv", record.isUvInitialized())
        .param("transports", transports(record.getTransports()))
        .param("eligible", record.isBackupEligible())
        .param("backup", record.isBackupState())
        .param("attestation", bytes(record.getAttestationObject()))
        .param("data", bytes(record.getAttestationClientDataJSON()))
        .param("created", at(record.getCreated()))
        .param("used", at(record.getLastUsed()))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return jdbc.sql("select" + COLUMNS + "from accounts.passkey where credential = :credential")
        .param("credential", credential.getBytes())
        .query(PasskeyRows::passkey)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + "from accounts.passkey where person = :person order by created_at limit 100")
        .param("person", person(user).value())
        .query(PasskeyRows::passkey)
        .list();
  }

  @Override
  public void delete(Bytes credential) {
    jdbc.sql("delete from accounts.passkey where credential = :credential")
        .param("credential", credential.getBytes())
        .update();
  }

  boolean delete(PersonId person, Bytes credential) {
    return jdbc.sql(
                "delete from accounts.passkey where credential = :credential and person = :person")
            .param("credential", credential.getBytes())
            .param("person", person.value())
            .update()
        == 1;
  }

  void deleteOf(PersonId person) {
    jdbc.sql("delete from accounts.passkey where person = :person")
        .param("person", person.value())
        .update();
  }

  boolean has(PersonId person) {
    return jdbc.sql("select exists (select from accounts.passkey where person = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether a challenge is answered for the first time. */
  boolean spend(Bytes challenge, Instant at) {
    return jdbc.sql(
                "insert into accounts.spent (hash, at) values (:hash, :at) on conflict do nothing")
            .param("hash", Secret.hash(challenge.getBytes()))
            .param("at", at(at))
            .update()
        == 1;
  }

  int forgetSpentBefore(Instant instant) {
    return jdbc.sql("delete from accounts.spent where at < :instant")
        .param("instant", at(instant))
        .update();
  }

  private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential")))
        .userEntityUserId(user(new PersonId(row.getObject("person", UUID.class))))
        .label(row.getString("label"))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("uv_initialized"))
        .transports(transports(row.getString("transports")))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .attestationObject(bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(bytes(row.getBytes("client_data")))
        .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
        .lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
        .build();
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Set<AuthenticatorTransport> transports(String kept) {
    return Arrays.stream(kept.split(","))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
