package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A screen this account may not open. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class AccesRefuseView extends VueErreur implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent evenement, ErrorParameter<AccessDeniedException> erreur) {
        dire("accueil.erreur.refus");
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
