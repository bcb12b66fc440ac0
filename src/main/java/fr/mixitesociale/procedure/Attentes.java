package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a contract waits for, most pressing first: each act with whose it is. */
final class Attentes {

    /** The steering committee looks ahead six months before the term: it is called three months earlier. */
    private static final int MOIS_AVANT_LE_TERME = 9;

    private Attentes() {}

    static List<Attente> de(Dossier dossier, LocalDate aujourdhui) {
        return switch (dossier.contrat().statut()) {
            case DEMANDE -> puis(chacun(dossier, Acte.DEMANDER), chacun(dossier, Acte.ACCORDER));
            case PROPOSITION -> chacun(dossier, Acte.ACCEPTER_PROPOSITION).toList();
            case ACCORD -> List.of(copil(Acte.ENGAGER_ELABORATION));
            case ELABORATION -> List.of(copil(Acte.ARRETER_PROJET));
            case PROJET ->
                puis(
                        Stream.of(base(dossier), cnsru(dossier), chacun(dossier, Acte.DELIBERER))
                                .flatMap(attentes -> attentes),
                        chacun(dossier, Acte.OUVRIR_SIGNATURE));
            case SIGNATURE_OUVERTE ->
                puis(
                        Stream.concat(cnsru(dossier), chacun(dossier, Acte.DELIBERER)),
                        chacun(dossier, Acte.SIGNER)
                                .filter(attente ->
                                        attente.qui() != null && attente.qui().obligatoire()));
            case EN_VIGUEUR -> dossier.avenant() == null ? enVigueur(dossier, aujourdhui) : List.of();
            case REFUS, ECHU, ABANDONNE -> List.of();
        };
    }

    private static List<Attente> enVigueur(Dossier dossier, LocalDate aujourdhui) {
        LocalDate terme = dossier.contrat().terme();
        if (terme.isBefore(aujourdhui)) {
            return chacun(dossier, Acte.CONSTATER_ECHEANCE).toList();
        }
        boolean revoyure =
                !aujourdhui.isBefore(terme.minusMonths(MOIS_AVANT_LE_TERME)) && !dossier.fait(Acte.REVOYURE, null);
        return Stream.of(
                        chacun(dossier, Acte.NOTIFIER_OBJECTIFS),
                        chacun(dossier, Acte.ANNEXER_PLH),
                        revoyure ? Stream.of(copil(Acte.REVOYURE)) : Stream.<Attente>empty())
                .flatMap(attentes -> attentes)
                .toList();
    }

    /** The national commission speaks before the councils or beside them (art. L. 302-8, X CCH). */
    private static Stream<Attente> cnsru(Dossier dossier) {
        return dossier.fixeLesObjectifs() && dossier.contrat().type() == TypeContrat.MUTUALISANT
                ? chacun(dossier, Acte.AVIS_CNSRU)
                : Stream.empty();
    }

    private static Stream<Attente> base(Dossier dossier) {
        return dossier.fixeLesObjectifs() ? chacun(dossier, Acte.CONSTATER_BASE) : Stream.empty();
    }

    /** The second ones count once none of the first is awaited any more. */
    private static List<Attente> puis(Stream<Attente> premieres, Stream<Attente> suivantes) {
        List<Attente> dAbord = premieres.toList();
        return dAbord.isEmpty() ? suivantes.toList() : dAbord;
    }

    private static Stream<Attente> chacun(Dossier dossier, Acte acte) {
        return dossier.concernes(acte)
                .filter(signataire -> !dossier.tient(acte, signataire.id()))
                .map(signataire -> new Attente(acte, signataire, estReprise(dossier, acte, signataire)));
    }

    private static boolean estReprise(Dossier dossier, Acte acte, Signataire signataire) {
        return !dossier.estAu(StatutContrat.EN_VIGUEUR) && dossier.fait(acte, signataire.id());
    }

    private static Attente copil(Acte acte) {
        return new Attente(acte, null, false);
    }
}
