package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Incident;
import org.springframework.security.access.AccessDeniedException;

/** What is thrown while a page is being opened: a refusal says its sentence, a bug its number, which is in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class IncidentView extends VueErreur implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent evenement, ErrorParameter<Exception> erreur) {
        HttpStatusCode code = switch (erreur.getException()) {
            case RefusMetier refus -> {
                dire(
                        "accueil.erreur.refus_metier",
                        Phrases.de(refus.cle(), refus.parametres().toArray()));
                yield HttpStatusCode.FORBIDDEN;
            }
            case AccessDeniedException _ -> {
                dire("accueil.erreur.refus");
                yield HttpStatusCode.FORBIDDEN;
            }
            case Exception bug -> {
                dire("accueil.erreur.incident", Incident.consigner(bug));
                yield HttpStatusCode.INTERNAL_SERVER_ERROR;
            }
        };
        return code.getCode();
    }
}
