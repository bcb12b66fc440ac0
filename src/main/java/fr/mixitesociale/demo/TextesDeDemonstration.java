package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.redaction.ChampNote;
import fr.mixitesociale.redaction.ChampTexte;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.NotesRedactionService;
import fr.mixitesociale.redaction.PropositionsRedactionService;
import fr.mixitesociale.redaction.RedactionsConsultation;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.redaction.SensAvis;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The prose of the contracts, a wording under discussion and the private notes of two sides. */
@Component
@Order(35)
@Profile(Demonstration.PROFIL)
class TextesDeDemonstration implements Semis {

    private static final String FICHIER = "textes.csv";
    private static final String ENJEUX = "preambule.enjeux";
    private static final PeriodeTriennale EN_COURS = new PeriodeTriennale(2026);

    private final ContratsDeDemonstration contrats;
    private final PartiesDeDemonstration parties;
    private final RedactionsConsultation consultation;
    private final RedactionsService textes;
    private final PropositionsRedactionService propositions;
    private final NotesRedactionService notes;
    private final ParUnCompte comptes;

    TextesDeDemonstration(
            ContratsDeDemonstration contrats,
            PartiesDeDemonstration parties,
            RedactionsConsultation consultation,
            RedactionsService textes,
            PropositionsRedactionService propositions,
            NotesRedactionService notes,
            ParUnCompte comptes) {
        this.contrats = contrats;
        this.parties = parties;
        this.consultation = consultation;
        this.textes = textes;
        this.propositions = propositions;
        this.notes = notes;
        this.comptes = comptes;
    }

    @Override
    public void semer() {
        Emplacement enjeux = new Emplacement(ENJEUX, null);
        if (consultation.lire(contrats.aubracEnVigueur().id(), enjeux).texte() != null) {
            return;
        }
        parties.semer();
        TableDeDemonstration.lire(FICHIER, ligne -> ligne).forEach(this::ecrire);
        contrats.trouver(EN_COURS, Demonstration.BELPUECH).map(Contrat::id).ifPresent(id -> discuter(id, enjeux));
    }

    private void ecrire(NamedCsvRecord ligne) {
        String commune = ligne.getField("commune");
        contrats.trouver(
                        new PeriodeTriennale(Integer.parseInt(ligne.getField("debut"))),
                        new CodeInsee(ligne.getField("contrat")))
                .ifPresent(contrat -> {
                    Emplacement ou = new Emplacement(
                            ligne.getField("rubrique"), commune.isEmpty() ? null : new CodeInsee(commune));
                    UUID id = ou.id(contrat.id());
                    textes.enregistrer(
                            contrat.id(),
                            ou,
                            Saisie.champ(id, 0, ChampTexte.TEXTE.cle(), null, ligne.getField("texte")));
                });
    }

    /** The agglomération proposes, the State reserves, the commune notes for itself what it thinks. */
    private void discuter(UUID contrat, Emplacement ou) {
        comptes.executer("epci", () -> {
            FicheRedaction fiche = consultation.lire(contrat, ou);
            UUID proposition = propositions.proposer(
                    contrat,
                    ou,
                    Objects.requireNonNull(fiche.texte())
                            .replace(Phrases.de("demo.texte.passage"), Phrases.de("demo.texte.passage.propose")),
                    Phrases.de("demo.texte.motif"));
            comptes.executer(
                    "ddt",
                    () -> propositions.donnerAvis(
                            contrat, proposition, SensAvis.RESERVE, Phrases.de("demo.texte.reserve")));
        });
        noter("commune2", contrat, ou, "demo.texte.note.commune");
        noter("ddt", contrat, ou, "demo.texte.note.etat");
    }

    private void noter(String compte, UUID contrat, Emplacement ou, String cle) {
        comptes.executer(
                compte,
                () -> notes.enregistrer(
                        contrat, ou, Saisie.champ(ou.id(contrat), 0, ChampNote.NOTE.cle(), null, Phrases.de(cle))));
    }
}
