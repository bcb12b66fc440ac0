package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.procedure.Avenant;
import fr.mixitesociale.procedure.AvenantsConsultation.Article;
import fr.mixitesociale.procedure.FicheAvenant;
import fr.mixitesociale.procedure.ui.OngletAvenants.OutilsAvenant;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.UUID;
import java.util.stream.Collectors;

/** An avenant that was signed, or given up: read only once opened. */
class AvenantClos extends Composite<Panneau> {

    private final transient UUID contrat;
    private final transient OutilsAvenant outils;
    private final transient FicheAvenant fiche;

    AvenantClos(UUID contrat, OutilsAvenant outils, FicheAvenant fiche) {
        this.contrat = contrat;
        this.outils = outils;
        this.fiche = fiche;
    }

    @Override
    protected Panneau initContent() {
        Avenant avenant = fiche.avenant();
        Panneau panneau = new Panneau(Phrases.de("procedure.avenant.panneau", avenant.titre(), avenant.etat()));
        panneau.addClassName("avenant-clos");
        if (fiche.effet() != null) {
            panneau.sousTitre(Phrases.de("procedure.avenant.effet", FormatFr.dateLongue(fiche.effet())));
        }
        avenant.motif().lines().forEach(ligne -> panneau.add(new Paragraph(ligne)));
        panneau.add(new Paragraph(Phrases.de(
                "procedure.avenant.a_change",
                fiche.articles().stream().map(Article::titre).collect(Collectors.joining(", ")))));
        if (avenant.statut() == StatutContrat.EN_VIGUEUR) {
            Span empreinte = new Span(Phrases.de("procedure.avenant.empreinte", String.valueOf(fiche.empreinte())));
            empreinte.addClassName("empreinte");
            panneau.add(FichiersAvenant.liens(contrat, outils, avenant), new Div(empreinte), comparaison(avenant));
        }
        return panneau;
    }

    private Details comparaison(Avenant avenant) {
        Details details = new Details(Phrases.de("procedure.avenant.comparaison"));
        details.addOpenedChangeListener(ouverture -> {
            if (ouverture.isOpened() && details.getContent().findAny().isEmpty()) {
                outils.avenants()
                        .lire(contrat, avenant.numero())
                        .comparaison()
                        .forEach(article -> details.add(new ComparaisonArticle(article, avenant.titre())));
            }
        });
        return details;
    }
}
