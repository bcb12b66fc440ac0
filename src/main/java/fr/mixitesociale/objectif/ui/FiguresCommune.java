package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.objectif.Decision.Rehaussement;
import fr.mixitesociale.objectif.Ecarts;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Legal;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The figures of a commune: what the law asks, what the contract keeps, what was notified, PLAI and PLS. */
class FiguresCommune extends Div {

    FiguresCommune() {
        addClassName("figures-objectif");
    }

    void montrer(Tableau tableau, FicheObjectif fiche) {
        removeAll();
        List<ChiffreCle> chiffres = new ArrayList<>();
        fiche.certain().ifPresent(legal -> chiffres.addAll(legaux(legal, fiche)));
        if (fiche.certain().isEmpty() && fiche.legal().evaluation() != null) {
            chiffres.add(new ChiffreCle(
                            Phrases.de("objectif.chiffre.legal"),
                            Libelles.intervalle(fiche.legal().evaluation().objectif()))
                    .sens(Phrases.de("objectif.rp_exactes")));
        }
        notifie(fiche, chiffres);
        if (!chiffres.isEmpty()) {
            add(new ChiffresCles(fiche.nom(), chiffres.toArray(ChiffreCle[]::new)));
        }
        base(fiche);
        fiche.certain()
                .map(ObjectifLegal::avertissements)
                .orElse(List.of())
                .forEach(phrase -> ajouter(phrase, "avertissement"));
        if (tableau.reglesFigees()) {
            ajouter(Phrases.de("objectif.figee", tableau.regles().id()), "sous-titre");
        }
    }

    private static List<ChiffreCle> legaux(ObjectifLegal legal, FicheObjectif fiche) {
        List<ChiffreCle> chiffres = new ArrayList<>();
        chiffres.add(ChiffreCle.explique(
                Phrases.de("objectif.chiffre.legal"),
                FormatFr.entier(legal.objectif()),
                null,
                Phrases.de(
                        "objectif.chiffre.manquants",
                        Libelles.manquants(legal.deficit().max(BigDecimal.ZERO))),
                legal.etapes()));
        Integer retenu = fiche.retenu();
        if (fiche.choisi() != null && retenu != null) {
            chiffres.add(ChiffreCle.explique(
                    Phrases.de("objectif.chiffre.retenu"),
                    FormatFr.entier(retenu),
                    null,
                    Phrases.de(
                            "objectif.chiffre.plancher",
                            FormatFr.entier(Objects.requireNonNullElse(fiche.plancher(), 0))),
                    Libelles.etapesDuRetenu(fiche)));
        }
        fiche.qualite().filter(_ -> legal.estDu()).ifPresent(qualite -> chiffres.add(qualite(qualite, fiche)));
        return chiffres;
    }

    private static ChiffreCle qualite(ObjectifQualitatif qualite, FicheObjectif fiche) {
        return ChiffreCle.explique(
                Phrases.de("objectif.chiffre.qualite"),
                Phrases.de(
                        "objectif.chiffre.plai_pls",
                        FormatFr.entier(qualite.plaiMin()),
                        FormatFr.entier(qualite.plsMax())),
                null,
                Phrases.de(
                        "objectif.chiffre.parts",
                        FormatFr.pourcent(qualite.partPlai().valeur()),
                        FormatFr.pourcent(qualite.partPls().valeur())),
                Libelles.etapesDeLaQualite(qualite, Objects.requireNonNullElse(fiche.retenu(), 0)));
    }

    /** The notified figure wins; the computed one stays beside it, with the difference. */
    private static void notifie(FicheObjectif fiche, List<ChiffreCle> chiffres) {
        Integer notifie = fiche.notifie();
        if (notifie != null) {
            Integer calcule = fiche.retenu();
            chiffres.add(new ChiffreCle(Phrases.de("objectif.chiffre.notifie"), FormatFr.entier(notifie))
                    .sens(
                            calcule == null
                                    ? Phrases.de("objectif.chiffre.notifie.seul")
                                    : notifie.equals(calcule)
                                            ? Phrases.de("objectif.chiffre.notifie.egal")
                                            : Phrases.de(
                                                    "objectif.chiffre.notifie.ecart",
                                                    FormatFr.entier(calcule),
                                                    Ecarts.signe(notifie - calcule))));
        }
        Rehaussement rehaussement = fiche.rehaussement();
        if (rehaussement != null) {
            chiffres.add(new ChiffreCle(Phrases.de("objectif.chiffre.rehausse"), FormatFr.entier(rehaussement.valeur()))
                    .sens(Phrases.de(
                            "objectif.chiffre.rehausse.sens",
                            FormatFr.dateLongue(rehaussement.accordDuMaire()),
                            rehaussement.motif())));
        }
    }

    private void base(FicheObjectif fiche) {
        Legal legal = fiche.legal();
        if (legal.base() != null) {
            ajouter(
                    Phrases.de(
                            "objectif.base.phrase",
                            legal.base().libelle(),
                            legal.base().source()),
                    legal.base().estDeTravail() ? "travail" : "sous-titre");
        }
        if (legal.impossible() != null) {
            ajouter(legal.impossible(), "manque");
        }
        if (legal.evaluation() != null && !legal.evaluation().estCertaine()) {
            String decisives = legal.evaluation().decisives().stream()
                    .map(FormatFr::entier)
                    .collect(Collectors.joining(", "));
            ajouter(
                    decisives.isEmpty()
                            ? Phrases.de("objectif.incertain")
                            : Phrases.de("objectif.incertain.bascule", decisives),
                    "manque");
        }
    }

    private void ajouter(String phrase, String classe) {
        Paragraph paragraphe = new Paragraph(phrase);
        paragraphe.addClassName(classe);
        add(paragraphe);
    }
}
