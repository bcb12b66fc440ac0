package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.ActeEnregistre;
import fr.mixitesociale.procedure.ActeLu;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every act, latest first, with who did it, its paper, and the recommendations it passed over. */
class ActesPanneau extends Composite<Panneau> {

    /** Enough characters of a fingerprint to compare it by eye. */
    private static final int EMPREINTE_COURTE = 12;

    private final transient CadreContrat cadre;
    private final transient Vie vie;
    private final transient Outils outils;
    private final transient Runnable apres;

    ActesPanneau(CadreContrat cadre, Vie vie, Outils outils, Runnable apres) {
        this.cadre = cadre;
        this.vie = vie;
        this.outils = outils;
        this.apres = apres;
    }

    @Override
    protected Panneau initContent() {
        Panneau panneau =
                new Panneau(Phrases.de("procedure.actes")).sousTitre(Phrases.de("procedure.actes.sous_titre"));
        panneau.setId("procedure-actes");
        if (vie.actes().isEmpty()) {
            panneau.add(new EtatVide(Phrases.de("procedure.actes.vide"), Phrases.de("procedure.actes.vide.a_faire")));
            return panneau;
        }
        OrderedList liste = new OrderedList();
        liste.addClassName("actes");
        vie.actes().forEach(acte -> liste.add(ligne(acte)));
        panneau.add(liste);
        return panneau;
    }

    private ListItem ligne(ActeLu lu) {
        ActeEnregistre acte = lu.acte();
        Div tete = new Div(new H3(titre(lu)));
        tete.addClassName("tete");
        if (lu.aReprendre()) {
            tete.add(new Etiquette(Phrases.de("procedure.a_reprendre"), Ton.DEFICITAIRE));
        }
        ListItem ligne = new ListItem(tete, discret(detail(acte)));
        ajouter(ligne, acte.motif());
        if (acte.participants() != null) {
            ligne.add(discret(Phrases.de("procedure.actes.participants", acte.participants())));
        }
        acte.reserves()
                .forEach(reserve -> ligne.add(discret(
                        Phrases.de("procedure.actes.reserve", reserve.phrase(), reserve.source(), reserve.motif()))));
        if (acte.empreinte() != null) {
            ligne.add(discret(
                    Phrases.de("procedure.actes.empreinte", acte.empreinte().substring(0, EMPREINTE_COURTE))));
        }
        ligne.add(pieces(acte));
        if (lu.retirable()) {
            ligne.add(retirer(lu));
        }
        return ligne;
    }

    private static String titre(ActeLu lu) {
        return lu.pour() == null
                ? lu.acte().acte().libelle()
                : Phrases.de(
                        "procedure.acte.de",
                        lu.acte().acte().libelle(),
                        lu.pour().nom());
    }

    private static String detail(ActeEnregistre acte) {
        String qui = Stream.of(acte.auteur(), acte.qualite(), acte.delegation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Phrases.de(
                "procedure.actes.detail",
                FormatFr.dateLongue(acte.le()),
                qui,
                acte.voie().libelle());
    }

    /** Read only once opened: a long procedure has many acts. */
    private Component pieces(ActeEnregistre acte) {
        Details details = new Details(Phrases.de("procedure.actes.pieces"));
        details.addOpenedChangeListener(ouverture -> {
            if (ouverture.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(outils.pieces().pour(cadre, "acte", acte.id()));
            }
        });
        return details;
    }

    private Component retirer(ActeLu lu) {
        Button bouton = new Button(
                Phrases.de("procedure.actes.retirer"),
                _ -> Confirmation.demanderSansRetour(
                        Phrases.de("procedure.actes.retirer"),
                        Phrases.de("procedure.actes.retirer.consequence", titre(lu)),
                        Phrases.de("procedure.actes.retirer"),
                        () -> {
                            outils.service()
                                    .retirer(cadre.contrat().id(), lu.acte().id());
                            apres.run();
                        }));
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        bouton.setAriaLabel(Phrases.de("procedure.actes.retirer.nom", titre(lu)));
        return bouton;
    }

    private static void ajouter(ListItem ligne, @Nullable String texte) {
        if (texte != null) {
            ligne.add(new Paragraph(texte));
        }
    }

    private static Paragraph discret(String texte) {
        Paragraph paragraphe = new Paragraph(texte);
        paragraphe.addClassName("discret");
        return paragraphe;
    }
}
