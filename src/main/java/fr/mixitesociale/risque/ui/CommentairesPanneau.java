package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.risque.ChampCommentaire;
import fr.mixitesociale.risque.FicheCommentaire;
import fr.mixitesociale.risque.RisqueService;
import fr.mixitesociale.risque.ui.OngletAvancement.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What each commune says of its figure: hers to write, saved as it is typed; the others read it. */
class CommentairesPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Map<UUID, FormulaireContinu> ecrits = new HashMap<>();
    private final transient Map<UUID, Paragraph> lus = new HashMap<>();

    CommentairesPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        Panneau panneau = new Panneau(Phrases.de("risque.commentaire.titre_panneau"))
                .sousTitre(Phrases.de("risque.commentaire.sous_titre"));
        outils.consultation()
                .commentaires(cadre.contrat().id())
                .forEach(fiche -> panneau.add(fiche.lectureSeule() == null ? ecriture(fiche) : lecture(fiche)));
        add(panneau);
    }

    void rafraichir() {
        outils.consultation().commentaires(cadre.contrat().id()).forEach(fiche -> {
            FormulaireContinu ecrit = ecrits.get(fiche.id());
            if (ecrit != null) {
                ecrit.rafraichir(_ -> fiche.texte(), fiche.version());
            }
            Paragraph lu = lus.get(fiche.id());
            if (lu != null) {
                lu.setText(texte(fiche));
            }
        });
    }

    private Div lecture(FicheCommentaire fiche) {
        Paragraph texte = new Paragraph(texte(fiche));
        texte.addClassName("commentaire-commune");
        Paragraph raison = new Paragraph(Objects.requireNonNullElse(fiche.lectureSeule(), ""));
        raison.addClassName("discret");
        lus.put(fiche.id(), texte);
        return new Div(texte, raison);
    }

    private Div ecriture(FicheCommentaire fiche) {
        FormulaireContinu continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        RisqueService.OBJET,
                        fiche.id(),
                        ""),
                fiche.version(),
                saisie -> {
                    cadre.occuper(RisqueService.OBJET, fiche.id().toString());
                    return outils.service().commenter(cadre.contrat().id(), fiche.commune(), saisie);
                },
                cadre.statut(),
                outils.horloge());
        TextArea champ = new TextArea(Phrases.de("risque.commentaire.titre", fiche.auteur()));
        champ.setId("commentaire-" + fiche.commune().valeur());
        champ.setMaxLength(ChampCommentaire.LONGUEUR);
        champ.setWidthFull();
        continu.lier(ChampCommentaire.TEXTE, champ.getLabel(), champ, Conversion.texte(), fiche.texte());
        ecrits.put(fiche.id(), continu);
        return new Div(continu.brouillons(), champ);
    }

    private static String texte(FicheCommentaire fiche) {
        return Objects.requireNonNullElseGet(
                fiche.texte(), () -> Phrases.de("risque.commentaire.vide", fiche.auteur()));
    }
}
