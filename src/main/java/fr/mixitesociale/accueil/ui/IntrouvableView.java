package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** « Absent ou hors de votre périmètre »: the two are told apart to nobody. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class IntrouvableView extends VueErreur implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent evenement, ErrorParameter<NotFoundException> erreur) {
        dire("accueil.erreur.introuvable");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
