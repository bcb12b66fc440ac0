package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The text of a contract as it stood at one moment, and its fingerprints. What only tells the day it was printed, and the
 * places where the parties sign, are left out of them.
 *
 * @param parties in the order of the template
 */
public record TexteFige(String titre, String sousTitre, List<String> mentions, List<PartieFigee> parties) {

    public TexteFige {
        mentions = List.copyOf(mentions);
        parties = List.copyOf(parties);
    }

    /** A heading of the first level and its sections. */
    public record PartieFigee(String titre, List<Section> sections) {
        public PartieFigee {
            sections = List.copyOf(sections);
        }
    }

    static TexteFige de(Ouvrage ouvrage) {
        return new TexteFige(
                ouvrage.titre(),
                ouvrage.sousTitre(),
                ouvrage.mentions(),
                ouvrage.parties().stream()
                        .map(partie -> new PartieFigee(
                                partie.titre(),
                                partie.sections().stream()
                                        .map(TexteFige::sansSignatures)
                                        .filter(section -> !section.blocs().isEmpty())
                                        .toList()))
                        .filter(partie -> !partie.sections().isEmpty())
                        .toList());
    }

    /** The same text as a document of this day, {@code signatures} standing at its end. */
    public Ouvrage ouvrage(LocalDate jour, List<Section> signatures) {
        List<Partie> toutes = new ArrayList<>(parties.stream()
                .map(partie -> new Partie(partie.titre(), partie.sections()))
                .toList());
        signatures.forEach(section -> toutes.add(new Partie("", List.of(section))));
        return new Ouvrage(titre, sousTitre, mentions, null, jour, toutes);
    }

    public List<Section> sections() {
        return parties.stream().flatMap(partie -> partie.sections().stream()).toList();
    }

    /** The sections that bind, alone. */
    public List<Section> liantes() {
        return sections().stream()
                .filter(section -> section.portee() == Portee.ENGAGEANTE)
                .toList();
    }

    /** The same text, these sections being replaced by others of the same key. */
    TexteFige remplacer(Map<String, Section> nouvelles) {
        return new TexteFige(
                titre,
                sousTitre,
                mentions,
                parties.stream()
                        .map(partie -> new PartieFigee(
                                partie.titre(),
                                partie.sections().stream()
                                        .map(section ->
                                                Objects.requireNonNullElse(nouvelles.get(section.cle()), section))
                                        .toList()))
                        .toList());
    }

    /** What the parties sign: all but the description of the territory. */
    String empreinte() {
        return CanoniqueJson.empreinte(sections().stream()
                .filter(section -> section.portee() != Portee.DESCRIPTIVE)
                .map(TexteFige::sansActes)
                .toList());
    }

    /** What only an avenant changes. */
    String empreinteLiante() {
        return CanoniqueJson.empreinte(
                liantes().stream().map(TexteFige::sansActes).toList());
    }

    static Section sansSignatures(Section section) {
        return new Section(
                section.cle(),
                section.titre(),
                section.portee(),
                section.blocs().stream()
                        .filter(bloc -> !(bloc instanceof Bloc.Signatures))
                        .toList());
    }

    /** Whether two sections say the same, the dates of acts left out. */
    static boolean ditLaMemeChose(Section une, Section autre) {
        return CanoniqueJson.ecrire(sansActes(une)).equals(CanoniqueJson.ecrire(sansActes(autre)));
    }

    /** A council approves the text, not the date of its own délibération, which is written in it afterwards. */
    private static Section sansActes(Section section) {
        return new Section(
                section.cle(),
                section.titre(),
                section.portee(),
                section.blocs().stream()
                        .map(bloc -> bloc instanceof Bloc.Paragraphe(List<Passage> passages)
                                ? new Bloc.Paragraphe(passages.stream()
                                        .filter(passage -> !passage.acte())
                                        .toList())
                                : bloc)
                        .toList());
    }
}
