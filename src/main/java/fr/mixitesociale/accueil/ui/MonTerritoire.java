package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.cockpit.ui.CockpitNavigation;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.inventaire.ChiffreTerritoire;
import fr.mixitesociale.inventaire.CommunesConsultation;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.CumulTerritoire;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.inventaire.TerritoireConsultation;
import fr.mixitesociale.inventaire.ui.InventaireNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import fr.mixitesociale.socle.ui.EtatVide;
import java.util.List;
import java.util.Set;

/** A person's territory at the last inventory: four figures for a commune or an EPCI, a table by situation above. */
@SpringComponent
class MonTerritoire {

    private final FicheConsultation fiches;
    private final TerritoireConsultation territoires;
    private final CommunesConsultation communes;

    MonTerritoire(FicheConsultation fiches, TerritoireConsultation territoires, CommunesConsultation communes) {
        this.fiches = fiches;
        this.territoires = territoires;
        this.communes = communes;
    }

    Component de(Utilisateur moi) {
        return switch (moi.perimetre()) {
            case Perimetre.SurCommune(var code) ->
                fiches.fiche(code)
                        .filter(fiche -> fiche.identite().dernierInventaire() != null)
                        .map(MonTerritoire::commune)
                        .orElseGet(MonTerritoire::vide);
            case Perimetre.SurEpci(var siren) ->
                territoires
                        .epci(siren)
                        .map(cumul -> pilotable(epci(cumul, siren.valeur())))
                        .orElseGet(MonTerritoire::vide);
            case Perimetre.SurDepartement(var code) ->
                pilotable(situations(new CritereCommunes(null, code, null, Set.of())));
            case Perimetre.SesContrats(), Perimetre.National() -> situations(CritereCommunes.TOUTES);
        };
    }

    /** The way to the cockpit, under the figures of whoever has one. */
    private static Component pilotable(Component chiffres) {
        Anchor lien = new Anchor(CockpitNavigation.pilotage(), Phrases.de("accueil.territoire.pilotage"));
        lien.setId("accueil-pilotage");
        return new Div(chiffres, new Paragraph(lien));
    }

    private Component situations(CritereCommunes critere) {
        var nombres = communes.compterParStatut(critere);
        return nombres.isEmpty() ? vide() : new SituationsPanneau(critere, nombres);
    }

    private static Component commune(FicheCommune fiche) {
        return bloc(
                String.valueOf(fiche.identite().dernierInventaire()),
                InventaireNavigation.commune(fiche.identite().code()),
                "accueil.territoire.fiche",
                fiche.chiffres().stream().map(MonTerritoire::chiffre).toList());
    }

    private static Component epci(CumulTerritoire cumul, String siren) {
        return bloc(
                String.valueOf(cumul.annee()),
                InventaireNavigation.communes(null, siren, null),
                "accueil.territoire.communes",
                cumul.chiffres().stream().map(MonTerritoire::chiffre).toList());
    }

    private static Component bloc(String annee, String lien, String libelle, List<ChiffreCle> chiffres) {
        Anchor ouvrir = new Anchor(lien, Phrases.de(libelle));
        Paragraph source = new Paragraph(Phrases.de("accueil.territoire.annee", annee) + " ");
        source.add(ouvrir);
        source.addClassNames("discret", "petit");
        return new Div(
                new ChiffresCles(Phrases.de("accueil.territoire.chiffres"), chiffres.toArray(ChiffreCle[]::new)),
                source);
    }

    private static ChiffreCle chiffre(ChiffreFiche c) {
        return ChiffreCle.explique(c.libelle(), c.valeur(), c.complement(), c.sens(), c.etapes());
    }

    private static ChiffreCle chiffre(ChiffreTerritoire c) {
        return ChiffreCle.explique(c.libelle(), c.valeur(), c.complement(), c.sens(), c.etapes());
    }

    private static Component vide() {
        return new EtatVide(Phrases.de("accueil.territoire.vide"), Phrases.de("accueil.territoire.vide.a_faire"));
    }
}
