package permed.platform.people;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what holds a person is kept, as ISO 8601 periods; said on the page /privacy.
 *
 * @param signInEvents sign-ins, failures and changes of account
 * @param expiredTokens invitations and links to recover, after they expired
 * @param endedSessions sessions, after they ended
 * @param devices devices a person signed in on, after they were last seen
 * @param mailBodies texts of mails that were sent
 */
@ConfigurationProperties("permed.retention")
public record RetentionSettings(
    @DefaultValue("P12M") Period signInEvents,
    @DefaultValue("P30D") Period expiredTokens,
    @DefaultValue("P90D") Period endedSessions,
    @DefaultValue("P12M") Period devices,
    @DefaultValue("P12M") Period mailBodies) {}
