package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PiecesService;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.ChampEngagement;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Engagements of the three signatories and of the EPF, at each moment: late, done, not begun, without an indicator. */
@Component
@Order(40)
@Profile(Demonstration.PROFIL)
class EngagementsDeDemonstration implements Semis {

    private static final String FICHIER = "engagements.csv";

    /** Column of the file → field, in the order they must be written: the kind of indicator before its values. */
    private static final Map<String, ChampEngagement> COLONNES = colonnes();

    private final ContratsDeDemonstration contrats;
    private final EngagementsService service;
    private final EngagementsConsultation consultation;
    private final PiecesService pieces;
    private final Clock horloge;

    EngagementsDeDemonstration(
            ContratsDeDemonstration contrats,
            EngagementsService service,
            EngagementsConsultation consultation,
            PiecesService pieces,
            Clock horloge) {
        this.contrats = contrats;
        this.service = service;
        this.consultation = consultation;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    @Override
    public void semer() {
        TableDeDemonstration.lire(FICHIER, ligne -> ligne).stream()
                .collect(Collectors.groupingBy(
                        ligne -> ligne.getField("commune") + ligne.getField("debut"),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::semer);
    }

    /** Those of one contract, unless it already has some. */
    private void semer(List<NamedCsvRecord> lignes) {
        NamedCsvRecord premiere = lignes.getFirst();
        contrats.trouver(
                        new PeriodeTriennale(Integer.parseInt(premiere.getField("debut"))),
                        new CodeInsee(premiere.getField("commune")))
                .filter(contrat -> consultation.lister(contrat.id()).isEmpty())
                .ifPresent(contrat -> lignes.forEach(ligne -> ecrire(contrat, ligne)));
    }

    private void ecrire(Contrat contrat, NamedCsvRecord ligne) {
        UUID id = service.creer(
                contrat.id(),
                new NouvelEngagement(
                        Theme.valueOf(ligne.getField("theme")),
                        ligne.getField("intitule"),
                        signataire(contrat, ligne.getField("pilote")),
                        ligne.getField("service")));
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        COLONNES.forEach((colonne, champ) -> {
            String valeur = valeur(contrat, ligne, colonne, champ);
            if (!valeur.isEmpty()) {
                champs.put(champ.cle(), new Valeurs(champ == ChampEngagement.STATUT ? "A_LANCER" : null, valeur));
            }
        });
        service.modifier(contrat.id(), new Saisie(id, 0, champs));
        String piece = ligne.getField("piece");
        if (!piece.isEmpty()) {
            pieces.deposer(
                    contrat.id(), EngagementsService.OBJET, id, piece, TableDeDemonstration.octets("pieces/" + piece));
        }
    }

    private String valeur(Contrat contrat, NamedCsvRecord ligne, String colonne, ChampEngagement champ) {
        String valeur = ligne.getField(colonne);
        return switch (champ) {
            case SIGNATAIRES ->
                Stream.of(valeur.split(","))
                        .filter(nature -> !nature.isEmpty())
                        .map(nature -> signataire(contrat, nature).toString())
                        .collect(Collectors.joining(","));
            // nothing is observed in the future, whatever the day the demonstration starts
            case VALEUR_LE -> valeur.isEmpty() ? "" : auPlusTardAujourdhui(LocalDate.parse(valeur));
            default -> valeur;
        };
    }

    private String auPlusTardAujourdhui(LocalDate jour) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return (jour.isAfter(aujourdhui) ? aujourdhui : jour).toString();
    }

    private static UUID signataire(Contrat contrat, String nature) {
        return contrat.signataires().stream()
                .filter(signataire -> signataire.nature() == NatureSignataire.valueOf(nature))
                .findFirst()
                .map(Signataire::id)
                .orElseThrow();
    }

    private static Map<String, ChampEngagement> colonnes() {
        Map<String, ChampEngagement> colonnes = new LinkedHashMap<>();
        colonnes.put("concernes", ChampEngagement.SIGNATAIRES);
        colonnes.put("resultat_attendu", ChampEngagement.RESULTAT_ATTENDU);
        colonnes.put("methode", ChampEngagement.METHODE);
        colonnes.put("calendrier", ChampEngagement.CALENDRIER);
        colonnes.put("echeance", ChampEngagement.ECHEANCE);
        colonnes.put("nature", ChampEngagement.INDICATEUR_NATURE);
        colonnes.put("indicateur", ChampEngagement.INDICATEUR_LIBELLE);
        colonnes.put("unite", ChampEngagement.UNITE);
        colonnes.put("cible", ChampEngagement.CIBLE);
        colonnes.put("valeur", ChampEngagement.VALEUR);
        colonnes.put("valeur_le", ChampEngagement.VALEUR_LE);
        colonnes.put("lien_plh", ChampEngagement.LIEN_PLH);
        colonnes.put("statut", ChampEngagement.STATUT);
        colonnes.put("avancement", ChampEngagement.AVANCEMENT);
        return colonnes;
    }
}
