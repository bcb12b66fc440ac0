package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acts as the rest of the house knows them: told in the history, with their papers. One withdrawn is recorded anew. */
@Component
class ActesDuContrat implements ObjetsDuContrat {

    private final LectureActes actes;

    ActesDuContrat(LectureActes actes) {
        this.actes = actes;
    }

    @Override
    public String objet() {
        return JournalProcedure.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("procedure.objet");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        Contrat contrat = participation.contrat();
        return actes.tousDuContrat(contrat.id()).entrySet().stream()
                .filter(ligne -> ids.contains(ligne.getKey().id().toString()))
                .map(ligne -> new ObjetDuContrat(
                        JournalProcedure.OBJET,
                        ligne.getKey().id().toString(),
                        JournalProcedure.titre(ligne.getKey(), pour(contrat, ligne.getKey())),
                        SignaturesDuTexte.CLE,
                        ligne.getValue()))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("procedure.champ." + champ).orElse(champ);
    }

    @Override
    public boolean estCommentable() {
        return false;
    }

    /** Its paper is joined by whoever may record it. */
    @Override
    @Transactional(readOnly = true)
    public Optional<String> refusDeJoindre(Participation participation, String id) {
        return actes.duContrat(participation.contrat().id()).stream()
                .filter(acte -> acte.id().toString().equals(id))
                .findFirst()
                .filter(acte -> DroitsActes.voie(participation, acte.acte(), pour(participation.contrat(), acte))
                        .isEmpty())
                .map(acte -> Phrases.de("procedure.refus.droit", acte.acte().libelle(), Roles.enMots(acte.acte())));
    }

    static @Nullable Signataire pour(Contrat contrat, ActeEnregistre acte) {
        UUID signataire = acte.signataire();
        return signataire == null ? null : contrat.signataire(signataire).orElse(null);
    }
}
