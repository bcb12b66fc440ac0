package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Entre … »: one line for each party. What is not known yet is printed as such. */
final class PartiesImprimees {

    private PartiesImprimees() {}

    static Section section(List<FichePartie> parties) {
        return new Section(
                "parties",
                Phrases.de("preambule.entre"),
                Section.Portee.ENGAGEANTE,
                parties.stream().map(PartiesImprimees::ligne).toList());
    }

    private static Bloc ligne(FichePartie fiche) {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.gras(nom(fiche)));
        @Nullable String adresse = fiche.valeur(ChampPartie.ADRESSE);
        if (adresse != null) {
            passages.add(Passage.de(", " + adresse.replace('\n', ' ')));
        }
        passages.add(Passage.de(Phrases.de("preambule.imprime.representee")));
        @Nullable String representant = fiche.valeur(ChampPartie.REPRESENTANT);
        passages.add(
                representant == null
                        ? Passage.italique(Phrases.de("preambule.imprime.representant_absent"))
                        : Passage.gras(representant));
        if (!fiche.qualite().isEmpty()) {
            passages.add(Passage.de(", " + fiche.qualite()));
        }
        deliberation(fiche).stream().map(Passage::commeActe).forEach(passages::add);
        passages.add(Passage.de(","));
        return new Bloc.Paragraphe(passages);
    }

    /** The State does not deliberate; an associated party prints its decision when it has one. */
    private static List<Passage> deliberation(FichePartie fiche) {
        @Nullable String le = fiche.valeur(ChampPartie.DELIBERATION_LE);
        NatureSignataire nature = fiche.signataire().nature();
        if (nature == NatureSignataire.ETAT || (nature == NatureSignataire.ASSOCIE && le == null)) {
            return List.of();
        }
        String organe = fiche.organe().isEmpty() ? Phrases.de("preambule.imprime.organe") : fiche.organe();
        @Nullable String reference = fiche.valeur(ChampPartie.DELIBERATION_REFERENCE);
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.de(
                Phrases.de("preambule.imprime.deliberation", reference == null ? "" : reference + " ", organe)));
        passages.add(
                le == null
                        ? Passage.italique(Phrases.de("preambule.imprime.date_absente"))
                        : Passage.de(FormatFr.dateLongue(LocalDate.parse(le))));
        passages.add(Passage.de(Phrases.de("preambule.imprime.approuvant")));
        return passages;
    }

    private static String nom(FichePartie fiche) {
        String nom = fiche.signataire().nom();
        return switch (fiche.signataire().nature()) {
            case COMMUNE ->
                Phrases.de("preambule.imprime.la", nom.substring(0, 1).toLowerCase(Phrases.LANGUE) + nom.substring(1));
            case ETAT -> Phrases.de("preambule.imprime.etat");
            case EPCI, EPT, ASSOCIE -> nom;
        };
    }
}
