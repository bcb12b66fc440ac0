package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.territoire.Arrondissement;
import fr.mixitesociale.territoire.CleRecherche;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only values refused because of another one; the rest warns. The same before and while a workbook is taken back. */
@Component
class AdmissionProjets {

    private final Referentiel referentiel;

    AdmissionProjets(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    /** A year of financing before the period was counted already; an arrondissement is one of the commune. */
    void exiger(Participation participation, CodeInsee commune, ChampProjet champ, @Nullable String canonique) {
        if (canonique == null) {
            return;
        }
        int debut = participation.contrat().periode().debut();
        if (champ == ChampProjet.ANNEE_FINANCEMENT && Integer.parseInt(canonique) < debut) {
            throw new ValeurRefusee(champ.cle(), "projet.refus.deja_comptabilise", String.valueOf(debut));
        }
        if (champ == ChampProjet.ARRONDISSEMENT) {
            exigerArrondissement(commune, canonique);
        }
    }

    /** A project of the list changes list by the act that asks why, never by a cell. */
    static void exigerSansDeplacement(ChampProjet champ) {
        if (champ.estUnActe()) {
            throw new ValeurRefusee(champ.cle(), "projet.refus.liste_par_acte");
        }
    }

    private void exigerArrondissement(CodeInsee commune, String saisi) {
        List<Arrondissement> siens = referentiel.arrondissements(commune);
        if (siens.isEmpty()) {
            throw new ValeurRefusee(ChampProjet.ARRONDISSEMENT.cle(), "projet.refus.sans_arrondissement");
        }
        String cle = CleRecherche.de(saisi);
        if (siens.stream().noneMatch(connu -> cle.equals(CleRecherche.de(connu.nom())))) {
            throw new ValeurRefusee(
                    ChampProjet.ARRONDISSEMENT.cle(),
                    "projet.refus.arrondissement",
                    siens.stream().map(Arrondissement::nom).collect(Collectors.joining(", ")));
        }
    }
}
