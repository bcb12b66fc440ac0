package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.socle.CodeInsee;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objective of a contract for each of its communes, for the rooms that measure what is done towards it. */
@Component
public class ObjectifsRetenus {

    private final LectureObjectifs lecture;
    private final JdbcClient jdbc;

    ObjectifsRetenus(LectureObjectifs lecture, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.lecture = lecture;
    }

    /** Communes whose objective is not known yet are absent. */
    @Transactional(readOnly = true)
    public Map<CodeInsee, Integer> de(Participation participation) {
        Map<CodeInsee, Integer> retenus = new HashMap<>();
        Map<CodeInsee, Optional<Integer>> signes = signes(participation.contrat());
        try {
            for (FicheObjectif fiche : lecture.tableau(participation).communes()) {
                Integer retenu = signes.containsKey(fiche.commune())
                        ? signe(fiche, signes.get(fiche.commune()))
                        : fiche.retenu();
                if (retenu != null) {
                    retenus.put(fiche.commune(), retenu);
                }
            }
        } catch (PeriodeSansRegles _) {
            // no law for that period yet: nothing is due
        }
        return retenus;
    }

    /** While an avenant chooses other figures, those that were signed; an empty one is the legal objective. */
    private Map<CodeInsee, Optional<Integer>> signes(Contrat contrat) {
        Map<CodeInsee, Optional<Integer>> signes = new HashMap<>();
        if (contrat.ouverture() != null) {
            jdbc.sql("select code_insee, retenu from objectif_en_vigueur where contrat_id = :contrat")
                    .param("contrat", contrat.id())
                    .query(rs -> {
                        signes.put(
                                new CodeInsee(rs.getString("code_insee")),
                                Optional.ofNullable(rs.getObject("retenu", Integer.class)));
                    });
        }
        return signes;
    }

    private static @Nullable Integer signe(FicheObjectif fiche, Optional<Integer> retenu) {
        return retenu.or(() -> fiche.certain().map(ObjectifLegal::objectif)).orElse(null);
    }
}
