package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Faults F1 and F2: many people write at the same time through the services, on the same field, on different fields, while
 * someone deletes, while someone signs. The short form runs in the build, the full one with {@code -Pcomplet}.
 */
abstract class EditeursSimultanesContrat {

    private static final int EDITEURS = 8;
    private static final int SAISIES = 25;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService projets;

    @Autowired
    ProjetsConsultation consultation;

    @Autowired
    EngagementsService engagements;

    @Autowired
    EngagementsConsultation lectureEngagements;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "F1 : tous incrémentent le même champ ; ce qui est accepté est en base, le reste est refusé avec les deux valeurs")
    void memeChamp() throws Exception {
        memeChamp(EDITEURS, SAISIES);
    }

    @Test
    @Tag("complet")
    @DisplayName("F1, forme longue : 50 personnes, 200 enregistrements chacune")
    void memeChampLong() throws Exception {
        memeChamp(50, 200);
    }

    @Test
    @DisplayName("F2 : chacun son champ du même projet ; personne n’est refusé, rien n’est perdu")
    void champsDifferents() throws Exception {
        champsDifferents(SAISIES);
    }

    @Test
    @Tag("complet")
    @DisplayName("F2, forme longue : 100 enregistrements par champ")
    void champsDifferentsLong() throws Exception {
        champsDifferents(100);
    }

    private void memeChamp(int editeurs, int saisies) throws Exception {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        UUID projet = projet(contrat);

        List<Integer> acceptes = Editeurs.ensemble(
                editeurs,
                rang -> () -> contrat.enTantQueCommune(() -> {
                    int accepte = 0;
                    for (int i = 0; i < saisies; i++) {
                        accepte += incrementer(contrat, projet, rang) ? 1 : 0;
                    }
                    return accepte;
                }));

        int total = acceptes.stream().mapToInt(Integer::intValue).sum();
        int enBase = contrat.enTantQueCommune(() -> compte(lire(contrat, projet)));
        assertThat(total).as("somebody got through").isPositive();
        assertThat(enBase).as("accepted = final: 0 lost").isEqualTo(total);
        assertThat(ecritures(projet, ChampProjet.OBSERVATIONS))
                .as("each accepted save has its line, a refused one has none")
                .isEqualTo(total);
    }

    /** Reads, adds one, saves: « 12 par 3 ». Two editors never type the same text. */
    private boolean incrementer(UnContrat contrat, UUID projet, int rang) {
        Projet lu = lire(contrat, projet);
        String saisi = (compte(lu) + 1) + " par " + rang;
        ResultatSaisie resultat = projets.enregistrer(
                contrat.id(),
                Saisie.champ(
                        projet,
                        lu.version(),
                        ChampProjet.OBSERVATIONS.cle(),
                        lu.valeurs().get(ChampProjet.OBSERVATIONS),
                        saisi));
        if (!resultat.estComplet()) {
            assertThat(resultat.collisions())
                    .as("a refusal shows both values")
                    .singleElement()
                    .satisfies(collision -> {
                        assertThat(collision.mienne()).isEqualTo(saisi);
                        assertThat(collision.sienne()).isNotNull().isNotEqualTo(saisi);
                        assertThat(collision.auteur()).isNotNull();
                    });
        }
        return resultat.estComplet();
    }

    private static int compte(Projet projet) {
        String texte = projet.valeurs().get(ChampProjet.OBSERVATIONS);
        return texte == null ? 0 : Integer.parseInt(texte.substring(0, texte.indexOf(' ')));
    }

    private void champsDifferents(int saisies) throws Exception {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        UUID projet = projet(contrat);
        List<ChampProjet> champs = List.of(
                ChampProjet.NOM,
                ChampProjet.ADRESSE,
                ChampProjet.MAITRE_OUVRAGE,
                ChampProjet.LOGEMENTS,
                ChampProjet.LLS,
                ChampProjet.PLAI,
                ChampProjet.PLUS,
                ChampProjet.OBSERVATIONS);
        Projet ouvert = contrat.enTantQueCommune(() -> lire(contrat, projet));

        List<String> derniers = Editeurs.ensemble(
                champs.size(),
                rang -> () -> contrat.enTantQueCommune(() -> {
                    ChampProjet champ = champs.get(rang);
                    String lu = ouvert.valeurs().get(champ);
                    for (int i = 1; i <= saisies; i++) {
                        String saisi = String.valueOf(rang * 1_000 + i);
                        // the version is that of the opening: others have moved it on long ago
                        ResultatSaisie resultat = projets.enregistrer(
                                contrat.id(), Saisie.champ(projet, ouvert.version(), champ.cle(), lu, saisi));
                        assertThat(resultat.collisions()).isEmpty();
                        lu = saisi;
                    }
                    return Objects.requireNonNull(lu);
                }));

        Map<ChampProjet, String> enBase =
                contrat.enTantQueCommune(() -> lire(contrat, projet)).valeurs();
        for (int rang = 0; rang < champs.size(); rang++) {
            assertThat(enBase).containsEntry(champs.get(rang), derniers.get(rang));
            assertThat(ecritures(projet, champs.get(rang))).isEqualTo(saisies);
        }
    }

    @Test
    @DisplayName("F2 : on supprime pendant que d’autres écrivent ; après la suppression plus rien ne bouge")
    void supprimerContreEcrire() throws Exception {
        int suppressions = 0;
        for (int tour = 0; tour < 5; tour++) {
            UnContrat contrat = UnContrat.enVigueur(contexte);
            UUID projet = projet(contrat);
            Editeurs.ensemble(
                    4,
                    rang -> () -> contrat.enTantQueCommune(() -> {
                        for (int i = 0; i < 10; i++) {
                            try {
                                if (rang == 0 && i >= 5) {
                                    projets.supprimer(
                                            contrat.id(),
                                            projet,
                                            lire(contrat, projet).version());
                                } else {
                                    ecrire(contrat, projet, "essai " + rang + "-" + i);
                                }
                            } catch (RefusMetier | IllegalStateException refus) {
                                // someone deleted it, or changed it just before the deletion
                            }
                        }
                        return true;
                    }));
            Long suppression = jdbc.query(
                    "select max(id) as m from journal_ecriture where objet_id = ? and champ = 'suppression'",
                    rs -> rs.next() ? (Long) rs.getObject("m") : null,
                    projet.toString());
            if (suppression == null) {
                continue;
            }
            suppressions++;
            Long apres = jdbc.queryForObject(
                    "select count(*) from journal_ecriture where objet_id = ? and id > ?",
                    Long.class,
                    projet.toString(),
                    suppression);
            assertThat(apres)
                    .as("0 zombie row: nothing is written after the deletion")
                    .isZero();
        }
        assertThat(suppressions).as("nobody could delete: this check is blind").isPositive();
    }

    @Test
    @DisplayName("F2 : on met en vigueur pendant que la commune rédige ; aucune rédaction n’est acceptée après")
    void signerContreRediger() throws Exception {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        UUID pilote = contrat.enTantQueCommune(() -> Objects.requireNonNull(contexte.getBean(AccesContrat.class)
                        .exiger(contrat.id())
                        .cote())
                .id());
        UUID engagement = contrat.enTantQueCommune(
                () -> engagements.creer(contrat.id(), new NouvelEngagement(Theme.FONCIER, "Intitulé 0", pilote, null)));
        AtomicBoolean signe = new AtomicBoolean();

        List<Integer> apresSignature = Editeurs.ensemble(EDITEURS, rang -> () -> {
            if (rang == 0) {
                Thread.sleep(150);
                UnContrat.mettreEnVigueur(contexte, contrat.id());
                signe.set(true);
                return 0;
            }
            return contrat.enTantQueCommune(() -> rediger(contrat, engagement, rang, signe));
        });

        assertThat(apresSignature)
                .as("accepted although the contract was in force")
                .containsOnly(0);
        Long signature = jdbc.queryForObject(
                "select max(id) from journal_ecriture where objet = 'contrat' and objet_id = ? and champ = 'statut'",
                Long.class,
                contrat.id().toString());
        Long derniere = jdbc.queryForObject(
                "select coalesce(max(id), 0) from journal_ecriture where objet_id = ? and champ = 'intitule'",
                Long.class,
                engagement.toString());
        assertThat(derniere).as("0 edit after signature").isLessThan(signature);
    }

    /** @return saves accepted although this editor knew that the contract was in force before starting them */
    private int rediger(UnContrat contrat, UUID engagement, int rang, AtomicBoolean signe) {
        int acceptesApres = 0;
        int apres = 0;
        for (int i = 0; apres < 5 && i < 500; i++) {
            boolean dejaSigne = signe.get();
            apres += dejaSigne ? 1 : 0;
            var lu = lectureEngagements.lire(contrat.id(), engagement);
            try {
                boolean ecrit = !engagements
                        .modifier(
                                contrat.id(),
                                Saisie.champ(
                                        engagement,
                                        lu.version(),
                                        "intitule",
                                        lu.intitule(),
                                        "Intitulé " + rang + "-" + i))
                        .enregistres()
                        .isEmpty();
                acceptesApres += dejaSigne && ecrit ? 1 : 0;
            } catch (RefusMetier refus) {
                // in force: the wording is closed
            }
        }
        return acceptesApres;
    }

    private void ecrire(UnContrat contrat, UUID projet, String texte) {
        Projet lu = lire(contrat, projet);
        projets.enregistrer(
                contrat.id(),
                Saisie.champ(
                        projet,
                        lu.version(),
                        ChampProjet.OBSERVATIONS.cle(),
                        lu.valeurs().get(ChampProjet.OBSERVATIONS),
                        texte));
    }

    private Projet lire(UnContrat contrat, UUID projet) {
        return consultation
                .projet(contrat.id(), projet)
                .orElseThrow(() -> new IllegalStateException("The project is gone"));
    }

    private UUID projet(UnContrat contrat) {
        return contrat.enTantQueCommune(() -> projets.ajouter(
                contrat.id(), new NouveauProjet(contrat.commune(), Map.of(ChampProjet.NOM, "Îlot des Tanneurs"))));
    }

    private long ecritures(UUID projet, ChampProjet champ) {
        Long nombre = jdbc.queryForObject(
                "select count(*) from journal_ecriture where objet_id = ? and champ = ? and avant is distinct from apres",
                Long.class,
                projet.toString(),
                champ.cle());
        return nombre == null ? 0 : nombre;
    }
}
