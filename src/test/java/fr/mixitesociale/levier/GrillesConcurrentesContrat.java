package fr.mixitesociale.levier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Commune, EPCI and State, two agents each, type in every line of the same grid at the same time, the first writing of each
 * answer included. What was saved stands, or was knowingly replaced; what was not was told to whoever typed it.
 */
abstract class GrillesConcurrentesContrat {

    private static final int AGENTS_PAR_COTE = 2;
    private static final List<NatureSignataire> COTES =
            List.of(NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.ETAT);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ReponsesService service;

    @Autowired
    GrillesConsultation consultation;

    private final AtomicInteger heurts = new AtomicInteger();
    /** Side and question → every text that was saved there. */
    private final ConcurrentMap<String, List<String>> enregistres = new ConcurrentHashMap<>();

    @Test
    @DisplayName("rien n’est perdu : chaque texte saisi est enregistré, fusionné, ou signalé à qui l’a saisi")
    void ensemble() throws Exception {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        List<Element> elements =
                consultationDe(contrat, NatureSignataire.ETAT).grille().elements();
        try (ExecutorService personnes = Executors.newFixedThreadPool(COTES.size() * AGENTS_PAR_COTE)) {
            List<Callable<Void>> roles = new ArrayList<>();
            for (NatureSignataire cote : COTES) {
                for (int agent = 0; agent < AGENTS_PAR_COTE; agent++) {
                    int numero = agent;
                    roles.add(() -> remplir(contrat, cote, numero, elements));
                }
            }
            for (Future<Void> role : personnes.invokeAll(roles)) {
                role.get();
            }
        }
        assertThat(heurts.get()).as("nobody met: this check is blind").isPositive();
        for (NatureSignataire cote : COTES) {
            Colonne colonne = consultationDe(contrat, cote).mienne().orElseThrow();
            for (Element element : elements) {
                Reponse reponse = colonne.reponses().get(element.id());
                List<String> ecrits = enregistres.get(cote + element.id());
                assertThat(reponse.texte())
                        .as("%s %s", cote, element.id())
                        .isEqualTo(ecrits.stream()
                                .max(Comparator.comparing(String::length))
                                .orElseThrow());
                assertThat(reponse.statut()).as("%s %s", cote, element.id()).isEqualTo(StatutReponse.OUI);
                assertThat(reponse.levier()).as("%s %s", cote, element.id()).isEqualTo("Levier");
            }
        }
    }

    /** One agent writes the word, the other the lever, both add their own line to the text. */
    private Void remplir(UnContrat contrat, NatureSignataire cote, int agent, List<Element> elements) {
        List<Element> ordre = new ArrayList<>(elements);
        Collections.shuffle(ordre.subList(0, ordre.size() / 2), new Random(agent));
        Colonne colonne = consultationDe(contrat, cote).mienne().orElseThrow();
        for (Element element : ordre) {
            saisir(
                    contrat,
                    cote,
                    colonne,
                    element,
                    agent == 0 ? ChampReponse.STATUT : ChampReponse.LEVIER,
                    null,
                    _ -> agent == 0 ? "OUI" : "Levier");
            saisir(
                    contrat,
                    cote,
                    colonne,
                    element,
                    ChampReponse.TEXTE,
                    null,
                    autre -> (autre == null ? "" : autre + "\n") + "agent " + agent);
        }
        return null;
    }

    /** As the screen does: on a collision, one's own line is put after what the other wrote. */
    private void saisir(
            UnContrat contrat,
            NatureSignataire cote,
            Colonne colonne,
            Element element,
            ChampReponse champ,
            @Nullable String lue,
            UnaryOperator<@Nullable String> texte) {
        String saisi = texte.apply(lue);
        ResultatSaisie resultat = enTantQue(
                contrat,
                cote,
                () -> service.repondre(
                        contrat.id(),
                        Saisie.champ(Cahiers.reponse(colonne.cahier(), element.id()), 0, champ.cle(), lue, saisi)));
        if (resultat.estComplet()) {
            if (champ == ChampReponse.TEXTE) {
                enregistres
                        .computeIfAbsent(cote + element.id(), _ -> Collections.synchronizedList(new ArrayList<>()))
                        .add(saisi);
            }
            return;
        }
        heurts.incrementAndGet();
        Collision collision = resultat.collisions().getFirst();
        saisir(contrat, cote, colonne, element, champ, collision.sienne(), texte);
    }

    private LectureGrille consultationDe(UnContrat contrat, NatureSignataire cote) {
        return enTantQue(contrat, cote, () -> consultation.lire(contrat.id(), Theme.FONCIER));
    }

    private static <T> T enTantQue(UnContrat contrat, NatureSignataire cote, Supplier<T> travail) {
        return switch (cote) {
            case COMMUNE -> contrat.enTantQueCommune(travail);
            case EPCI -> contrat.enTantQueEpci(travail);
            default -> contrat.enTantQueDdt(travail);
        };
    }
}
