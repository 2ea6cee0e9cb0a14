package permed.platform.site.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import permed.platform.site.Visitor;

/** A visitor as Spring Security carries one; rights are looked up, not carried. */
final class VisitorAuthentication extends AbstractAuthenticationToken {

  private final transient Visitor visitor;

  VisitorAuthentication(Visitor visitor) {
    super(List.of());
    this.visitor = visitor;
    setAuthenticated(true);
  }

  Visitor visitor() {
    return visitor;
  }

  @Override
  public Object getPrincipal() {
    return visitor.principal();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return visitor.person().toString();
  }
}
