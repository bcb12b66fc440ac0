package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusMetier;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who did an act, in which capacity, and why: what the record says of it, checked. */
record Formules(
        String auteur,
        @Nullable String qualite,
        @Nullable String delegation,
        @Nullable String motif) {

    private static final int NOM_MAX = 200;
    private static final int DELEGATION_MAX = 500;

    static Formules de(Participation participation, SaisieActe saisie, Voie voie, LocalDate aujourdhui) {
        if (saisie.le().isAfter(aujourdhui)) {
            throw new RefusMetier("procedure.refus.futur");
        }
        String auteur = court(saisie.auteur(), NOM_MAX);
        if (auteur == null
                && voie == Voie.PAPIER
                && !participation.estSysteme()
                && saisie.acte().sujet().estNomme()) {
            throw new RefusMetier("procedure.refus.auteur", saisie.acte().libelle());
        }
        String motif = court(saisie.motif(), ProcedureService.TEXTE_MAX);
        if (motif == null && saisie.acte().exigeUnMotif()) {
            throw new RefusMetier("procedure.refus.motif", saisie.acte().libelle());
        }
        String qualite = court(saisie.qualite(), NOM_MAX);
        return new Formules(
                Objects.requireNonNullElse(auteur, participation.personne().nom()),
                qualite == null && auteur == null ? participation.personne().fonction() : qualite,
                court(saisie.delegation(), DELEGATION_MAX),
                motif);
    }

    private static @Nullable String court(String saisi, int max) {
        String propre = LectureFr.texte(saisi);
        if (propre != null && propre.length() > max) {
            throw new RefusMetier("procedure.refus.trop_long", max);
        }
        return propre;
    }
}
