package fr.ancrage.access;

import fr.ancrage.people.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Who is signed in where; sessions live in PostgreSQL, so every node knows them. */
@Service
public class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** Signs the account in on this browser, under a new session id. */
  public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new AccountPrincipal(account), null, AuthorityUtils.NO_AUTHORITIES));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** How many browsers the account is signed in on. */
  public int count(AccountId account) {
    return sessions.findByPrincipalName(account.toString()).size();
  }

  /** Signs the account out everywhere, here too. */
  public void endAll(AccountId account) {
    sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
  }
}
