package fr.mixitesociale.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PiecesService;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class TenirLeBilanContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    BilanConsultation consultation;

    @Autowired
    BilanService service;

    @Autowired
    DocumentsDuBilan documents;

    @Autowired
    EngagementsService engagements;

    @Autowired
    PiecesService pieces;

    @Autowired
    ContratsConsultation contrats;

    @Autowired
    HistoriqueConsultation historique;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName("chaque signataire écrit ses observations, les autres les lisent, l’histoire les garde")
    void observer() {
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        ResultatSaisie ecrit = contrat.enTantQueCommune(() -> observer(NatureSignataire.COMMUNE, null, "Un recours."));
        assertThat(ecrit.estComplet()).isTrue();
        assertThat(contrat.enTantQueDdt(() -> consultation.observations(contrat.id())))
                .filteredOn(fiche -> fiche.texte() != null)
                .extracting(FicheObservation::texte)
                .containsExactly("Un recours.");
        assertThat(contrat.enTantQueCommune(() -> observer(NatureSignataire.COMMUNE, null, "Autre chose."))
                        .collisions())
                .as("written since it was read")
                .hasSize(1);
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> observer(NatureSignataire.COMMUNE, "Un recours.", "Non.")))
                .withMessageContaining("Lecture seule");
        assertThat(contrat.enTantQueEpci(() -> historique.page(
                                contrat.id(), new RechercheHistorique("", "", "", null, "", null, null), 0, 20))
                        .toString())
                .contains("Un recours.");
    }

    @Test
    @DisplayName("il n’y a rien à observer avant l’entrée en vigueur, et rien à lire pour un étranger")
    void refuser() {
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(
                        () -> contrat.enTantQueCommune(() -> observer(NatureSignataire.COMMUNE, null, "Trop tôt.")));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> consultation.lire(contrat.id())));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueAdmin(() -> documents.archive(contrat.id())));
    }

    @Test
    @DisplayName("l’archive porte le bilan, les preuves et l’empreinte de chacun")
    void archive() throws IOException {
        UUID engagement = engagement("Céder le terrain");
        contrat.enTantQueCommune(() -> pieces.deposer(
                contrat.id(),
                EngagementsService.OBJET,
                engagement,
                "acte.csv",
                "acte;le\nCession;2026-01-02\n".getBytes(StandardCharsets.UTF_8)));
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        List<String> noms = new ArrayList<>();
        byte[] octets =
                contrat.enTantQueCommune(() -> documents.archive(contrat.id())).contenu();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                noms.add(entree.getName());
            }
        }
        assertThat(noms).contains("bilan.docx", "bilan.pdf", "MANIFESTE.txt", "manifeste.json");
        assertThat(noms).anyMatch(nom -> nom.startsWith("preuves/") && nom.endsWith("acte.csv"));
        assertThat(contrat.enTantQueDdt(() -> documents.ecrire(contrat.id(), Format.PDF))
                        .nom())
                .endsWith(".pdf");
    }

    @Test
    @DisplayName("autant d’ordres SQL pour dix engagements que pour un")
    void ordres() {
        engagement("Premier");
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        int pourUn = compter(contrat);
        UnContrat autre = UnContrat.enElaboration(contexte);
        contrat = autre;
        for (int i = 0; i < 10; i++) {
            engagement("Engagement " + i);
        }
        UnContrat.mettreEnVigueur(contexte, autre.id());
        assertThat(compter(autre)).as("%s", compteur.textes()).isEqualTo(pourUn);
        assertThat(pourUn).isLessThanOrEqualTo(24);
    }

    private int compter(UnContrat un) {
        return un.enTantQueDdt(() -> {
            consultation.lire(un.id());
            compteur.remettreAZero();
            consultation.lire(un.id());
            return compteur.ordres();
        });
    }

    private UUID engagement(String intitule) {
        return contrat.enTantQueCommune(() -> engagements.creer(
                contrat.id(),
                new NouvelEngagement(Theme.FONCIER, intitule, signataire(NatureSignataire.COMMUNE), null)));
    }

    private ResultatSaisie observer(NatureSignataire nature, String lu, String texte) {
        UUID signataire = signataire(nature);
        return service.observer(
                contrat.id(), signataire, Saisie.champ(signataire, 0, ChampObservation.TEXTE.cle(), lu, texte));
    }

    private UUID signataire(NatureSignataire nature) {
        return contrats.participation(contrat.id()).orElseThrow().contrat().signataires().stream()
                .filter(signataire -> signataire.nature() == nature)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
